// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/secretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const SecretRef kRef{ SecretRef::Kind::Keychain, u"endpoint/payments"_s };
const QByteArray kSecret = "whsec_\0\xff\n binary"_ba;

} // namespace

/// Runs where withkeyring.sh has started an empty keyring.
class TestDesktopKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretOutlivesTheStore();
    void aMissingSecretIsAnAnswer();
    void aRemovedSecretIsGone();

private:
    std::optional<Result<SecretBytes>> read(SecretStore &store, const SecretRef &ref)
    {
        std::optional<Result<SecretBytes>> got;
        store.read(ref, this, [&got](const Result<SecretBytes> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 15'000))
            qFatal("no answer came");
        return got;
    }
};

void TestDesktopKeyring::aSecretOutlivesTheStore()
{
    {
        SecretStore store(SecretStore::KeyringUse::Ask);
        std::optional<SecretStore::Backing> kept;
        store.write(kRef, SecretBytes(kSecret), this,
                    [&kept](const Result<SecretStore::Backing> &result) { kept = *result; });
        QTRY_VERIFY_WITH_TIMEOUT(kept, 15'000);
        QVERIFY2(*kept == SecretStore::Backing::Keyring, qPrintable(store.backingSentence()));
    }
    SecretStore store(SecretStore::KeyringUse::Ask);
    QCOMPARE(store.backing(), SecretStore::Backing::Unknown);
    const auto got = read(store, kRef);
    QVERIFY(got);
    QVERIFY2(*got, *got ? "" : qPrintable(got->error().sentence));
    QCOMPARE((*got)->view().toByteArray(), kSecret);
    QCOMPARE(store.backing(), SecretStore::Backing::Keyring);
}

void TestDesktopKeyring::aMissingSecretIsAnAnswer()
{
    SecretStore store(SecretStore::KeyringUse::Ask);
    const auto got = read(store, { SecretRef::Kind::Keychain, u"never written"_s });
    QVERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().code, ErrorCode::SecretUnavailable);
    QCOMPARE(store.backing(), SecretStore::Backing::Keyring);
}

void TestDesktopKeyring::aRemovedSecretIsGone()
{
    SecretStore store(SecretStore::KeyringUse::Ask);
    QVERIFY(*read(store, kRef));
    store.remove(kRef);
    QVERIFY(!*read(store, kRef));
    // The keyring works its jobs off in order: this answer comes after the removal.
    QVERIFY(!*read(store, { SecretRef::Kind::Keychain, u"never written"_s }));
    QCOMPARE(store.backing(), SecretStore::Backing::Keyring);

    SecretStore fresh(SecretStore::KeyringUse::Ask);
    QVERIFY(!*read(fresh, kRef));
    // Removing what is not there is no failure of the keyring.
    fresh.remove({ SecretRef::Kind::Keychain, u"never written"_s });
    QVERIFY(!*read(fresh, { SecretRef::Kind::Keychain, u"never written either"_s }));
    QCOMPARE(fresh.backing(), SecretStore::Backing::Keyring);
}

QTEST_GUILESS_MAIN(TestDesktopKeyring)
#include "tst_desktopkeyring.moc"
