// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/keyringbackend.h"
#include "core/secrets/secretstore.h"
#include "core/secrets/vault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <QCryptographicHash>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// As quick as a file may ask for: what is tested is not how slow it is.
constexpr VaultCost kQuick{ .log2N = kVaultLog2NLeast, .r = 1 };
const SecretBytes kPassphrase("correct horse");
const QByteArray kSecret = "whsec_distinctive_vault_secret_42";

VaultItems items()
{
    return { { u"endpoint/payments"_s, SecretBytes(kSecret) },
             { u"schlüssel"_s, SecretBytes(QByteArrayView("\0\1\xff", 3)) } };
}

QByteArray sealed(const VaultCost &cost = kQuick)
{
    return *sealVault(items(), kPassphrase, cost);
}

/// With the checksum made right again, as somebody would who changes a file on purpose.
QByteArray resummed(QByteArray file)
{
    file.chop(32);
    return file + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

/// One that says that there is no keyring.
class NoKeyring : public KeyringBackend
{
public:
    void read(const QString & /*item*/, Then then) override { fail(std::move(then)); }
    void write(const QString & /*item*/, const SecretBytes & /*secret*/, Then then) override
    {
        fail(std::move(then));
    }
    void remove(const QString & /*item*/, Then then) override { fail(std::move(then)); }

private:
    static void fail(Then then)
    {
        QMetaObject::invokeMethod(
                qApp, [then = std::move(then)] { then({ .problem = u"no bus"_s }); },
                Qt::QueuedConnection);
    }
};

} // namespace

class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedIsOpened();
    void eachWriteHasItsOwnSaltAndNonce();
    void nothingIsInTheClear();
    void anotherPassphraseIsNoDamage();
    void everyChangedByteIsFound();
    void aChangedHeaderIsAuthenticated();
    void costlyHeadersAreRefusedAtOnce_data();
    void costlyHeadersAreRefusedAtOnce();
    void limitsAreKept();
    void theFileIsForItsOwnerAlone();
    void aFileIsNotOverwritten();
    void changesOfTwoProgramsAreBothKept();
    void anotherPassphraseReplacesTheOld();
    void derivingDoesNotHoldUpTheThread();
    void whatIsPutInARowIsAllThere();
    void lockingForgets();
    void theStoreKeepsInTheVaultWhatNoKeyringTakes();
    void lockedSecretsSayWhatToDo();

private:
    QString fresh() const
    {
        static int number = 0;
        return m_dir.filePath(u"%1.hookvault"_s.arg(++number));
    }
    QTemporaryDir m_dir;
};

void TestVault::whatIsSealedIsOpened()
{
    const auto opened = openVault(sealed(), kPassphrase);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    QCOMPARE(opened->size(), std::size_t(2));
    QCOMPARE(opened->at(u"endpoint/payments"_s).view().toByteArray(), kSecret);
    QCOMPARE(opened->at(u"schlüssel"_s).view().toByteArray(), QByteArray("\0\1\xff", 3));
    QVERIFY(openVault(*sealVault({}, kPassphrase, kQuick), kPassphrase)->empty());
    // The usual cost is within what a file may ask for.
    QVERIFY(openVault(sealed({}), kPassphrase));
    QCOMPARE(*vaultCost(sealed({})), VaultCost());
}

void TestVault::eachWriteHasItsOwnSaltAndNonce()
{
    QVERIFY(sealed().sliced(20, 32) != sealed().sliced(20, 32));
    QVERIFY(sealed().sliced(52, 12) != sealed().sliced(52, 12));
}

void TestVault::nothingIsInTheClear()
{
    const QByteArray file = sealed();
    QVERIFY(!file.contains(kSecret.first(8)));
    QVERIFY(!file.contains("payments"));
    // Its size tells little of how much is in it.
    QCOMPARE(file.size(), (*sealVault({}, kPassphrase, kQuick)).size());
}

void TestVault::anotherPassphraseIsNoDamage()
{
    const auto opened = openVault(sealed(), SecretBytes("wrong horse"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(opened.error().where, u"passphrase"_s);
}

void TestVault::everyChangedByteIsFound()
{
    const QByteArray file = sealed();
    for (qsizetype i = 0; i < file.size(); i += i < 100 ? 1 : 37) {
        QByteArray changed = file;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto opened = openVault(changed, kPassphrase);
        QVERIFY(!opened);
        QVERIFY2(opened.error().code != ErrorCode::PermissionDenied,
                 qPrintable(QString::number(i)));
    }
    for (const qsizetype size : { 0, 7, 8, 20, 68, 115, 200 })
        QVERIFY(!openVault(file.first(size), kPassphrase));
    QVERIFY(!openVault(file + 'x', kPassphrase));
}

void TestVault::aChangedHeaderIsAuthenticated()
{
    QByteArray file = sealed();
    file[11] = 1; // which nothing reads
    const auto opened = openVault(resummed(file), kPassphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PermissionDenied);
}

void TestVault::costlyHeadersAreRefusedAtOnce_data()
{
    QTest::addColumn<int>("log2N");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::newRow("N") << 40 << 8U << 1U;
    QTest::newRow("no N") << 0 << 8U << 1U;
    QTest::newRow("r") << 14 << 0x7fffffffU << 1U;
    QTest::newRow("p") << 14 << 8U << 0xffffffffU;
    QTest::newRow("no p") << 14 << 8U << 0U;
    QTest::newRow("memory") << 20 << 32U << 1U;
}

void TestVault::costlyHeadersAreRefusedAtOnce()
{
    QFETCH(int, log2N);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QByteArray file = sealed();
    file[10] = static_cast<char>(log2N);
    qToLittleEndian(r, file.data() + 12);
    qToLittleEndian(p, file.data() + 16);
    QElapsedTimer timer;
    timer.start();
    const auto opened = openVault(resummed(file), kPassphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unsupported);
    QVERIFY(timer.elapsed() < 1000);
}

void TestVault::limitsAreKept()
{
    QVERIFY(!sealVault(items(), SecretBytes(), kQuick));
    QVERIFY(!sealVault({ { QString(), SecretBytes("x") } }, kPassphrase, kQuick));
    QVERIFY(!sealVault({ { u"x"_s, SecretBytes() } }, kPassphrase, kQuick));
    QVERIFY(!sealVault({ { QString(2000, u'x'), SecretBytes("x") } }, kPassphrase, kQuick));
    const SecretBytes large(QByteArray(70'000, 'x'));
    QVERIFY(!sealVault({ { u"x"_s, large } }, kPassphrase, kQuick));
}

void TestVault::theFileIsForItsOwnerAlone()
{
    const QString path = fresh();
    QVERIFY(createVaultFile(path, kPassphrase, items(), kQuick));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
            | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(path) & ~owner, QFileDevice::Permissions());
    QVERIFY(QFile::setPermissions(path, owner | QFileDevice::ReadOther));
    QVERIFY(updateVaultFile(path, kPassphrase, [](VaultItems &) {}));
    QCOMPARE(QFile::permissions(path) & ~owner, QFileDevice::Permissions());
}

void TestVault::aFileIsNotOverwritten()
{
    const QString path = fresh();
    QVERIFY(createVaultFile(path, kPassphrase, items(), kQuick));
    QVERIFY(!createVaultFile(path, SecretBytes("another"), {}, kQuick));
    QCOMPARE(readVaultFile(path, kPassphrase)->size(), std::size_t(2));
    QCOMPARE(readVaultFile(fresh(), kPassphrase).error().code, ErrorCode::NotFound);
}

void TestVault::changesOfTwoProgramsAreBothKept()
{
    const QString path = fresh();
    QVERIFY(createVaultFile(path, kPassphrase, {}, kQuick));
    std::vector<std::unique_ptr<QThread>> programs;
    for (int i = 0; i < 8; ++i) {
        programs.emplace_back(QThread::create([path, i] {
            const auto done = updateVaultFile(path, kPassphrase, [i](VaultItems &all) {
                all.insert_or_assign(QString::number(i), SecretBytes("x"));
            });
            if (!done)
                qWarning("%s", qPrintable(done.error().sentence));
        }));
        programs.back()->start();
    }
    for (const auto &program : programs)
        QVERIFY(program->wait(30'000));
    QCOMPARE(readVaultFile(path, kPassphrase)->size(), std::size_t(8));
}

void TestVault::anotherPassphraseReplacesTheOld()
{
    Vault vault(fresh());
    bool done = false;
    vault.create(kPassphrase, items(), kQuick, this, [&](const Result<void> &made) {
        QVERIFY(made);
        done = true;
    });
    QTRY_VERIFY(done);
    QVERIFY(vault.isOpen());
    const SecretBytes other("battery staple");
    std::optional<Result<void>> refused;
    vault.changePassphrase(SecretBytes("not it"), other, this,
                           [&](const Result<void> &result) { refused = result; });
    QTRY_VERIFY(refused);
    QVERIFY(!*refused);
    std::optional<Result<void>> changed;
    std::optional<Result<void>> put;
    vault.changePassphrase(kPassphrase, other, this,
                           [&](const Result<void> &result) { changed = result; });
    // What is asked for before it is done is done with the new one.
    vault.put(u"later"_s, SecretBytes("x"), this,
              [&](const Result<void> &result) { put = result; });
    QTRY_VERIFY(changed && put);
    QVERIFY(*changed && *put);
    QVERIFY(!readVaultFile(vault.path(), kPassphrase));
    QCOMPARE(readVaultFile(vault.path(), other)->size(), std::size_t(3));
}

void TestVault::derivingDoesNotHoldUpTheThread()
{
    Vault vault(fresh());
    bool done = false;
    QElapsedTimer timer;
    timer.start();
    vault.create(kPassphrase, items(), {}, this, [&](const Result<void> &) { done = true; });
    QVERIFY(timer.elapsed() < 100);
    QVERIFY(vault.isBusy());
    QTRY_VERIFY(done);
    QVERIFY(!vault.isBusy());
}

void TestVault::whatIsPutInARowIsAllThere()
{
    Vault vault(fresh());
    bool done = false;
    vault.create(kPassphrase, {}, kQuick, this, [&](const Result<void> &) { done = true; });
    QTRY_VERIFY(done);
    int stored = 0;
    for (int i = 0; i < 20; ++i) {
        vault.put(QString::number(i), SecretBytes(QByteArray::number(i)), this,
                  [&](const Result<void> &put) { stored += put ? 1 : 0; });
        QVERIFY(vault.item(QString::number(i)));
    }
    vault.remove(u"3"_s, this, [&](const Result<void> &gone) { stored += gone ? 1 : 0; });
    while (stored < 21) {
        QTest::qWait(1);
        // Never, while they are being written, does one that was put in disappear again.
        QCOMPARE(vault.names().size(), qsizetype(19));
    }
    QCOMPARE(readVaultFile(vault.path(), kPassphrase)->size(), std::size_t(19));
}

void TestVault::lockingForgets()
{
    Vault vault(fresh());
    bool done = false;
    vault.create(kPassphrase, items(), kQuick, this, [&](const Result<void> &) { done = true; });
    QTRY_VERIFY(done);
    vault.lock();
    QVERIFY(!vault.isOpen());
    QVERIFY(vault.names().isEmpty());
    std::optional<Result<void>> opened;
    vault.unlock(kPassphrase, this, [&](const Result<void> &result) { opened = result; });
    vault.lock(); // before it came to it
    QTRY_VERIFY(opened);
    QVERIFY(!vault.isOpen());
    vault.unlock(kPassphrase, this, {});
    QTRY_VERIFY(vault.isOpen());
    QCOMPARE(vault.item(u"endpoint/payments"_s)->view().toByteArray(), kSecret);
}

void TestVault::theStoreKeepsInTheVaultWhatNoKeyringTakes()
{
    const SecretRef ref{ SecretRef::Kind::Keychain, u"endpoint/shop"_s };
    const SecretRef own{ SecretRef::Kind::Vault, u"shop"_s };
    const QString path = fresh();
    {
        SecretStore store(std::make_unique<NoKeyring>(), 1000);
        store.useVault(path);
        std::optional<Result<SecretStore::Backing>> written;
        store.write(ref, SecretBytes(kSecret), this,
                    [&](const Result<SecretStore::Backing> &result) { written = result; });
        QTRY_VERIFY(written);
        QCOMPARE(**written, SecretStore::Backing::Memory);
        bool made = false;
        store.vault()->create(kPassphrase, {}, kQuick, this,
                              [&](const Result<void> &done) { made = done.has_value(); });
        QTRY_VERIFY(made);
        QCOMPARE(store.backing(), SecretStore::Backing::Vault);
        written.reset();
        store.write(own, SecretBytes("of the vault"), this,
                    [&](const Result<SecretStore::Backing> &result) { written = result; });
        QTRY_VERIFY(written);
        QCOMPARE(**written, SecretStore::Backing::Vault);
        QTRY_VERIFY(!store.vault()->isBusy());
    }
    SecretStore later(std::make_unique<NoKeyring>(), 1000);
    later.useVault(path);
    std::optional<Result<SecretBytes>> read;
    const auto take = [&](const Result<SecretBytes> &result) { read = result; };
    later.read(ref, this, take);
    QTRY_VERIFY(read);
    QVERIFY(!*read);
    QVERIFY(later.vault()->unlockNow(kPassphrase));
    read.reset();
    later.read(ref, this, take);
    QTRY_VERIFY(read);
    QCOMPARE((*read)->view().toByteArray(), kSecret);
    read.reset();
    later.read(own, this, take);
    QTRY_VERIFY(read);
    QCOMPARE((*read)->view().toByteArray(), "of the vault"_ba);
    later.remove(ref);
    QTRY_VERIFY(!later.vault()->isBusy());
    QVERIFY(!readVaultFile(path, kPassphrase)->contains(ref.name));
}

void TestVault::lockedSecretsSayWhatToDo()
{
    const SecretRef ref{ SecretRef::Kind::Keychain, u"endpoint/payments"_s };
    const QString path = fresh();
    QVERIFY(createVaultFile(path, kPassphrase, items(), kQuick));
    SecretStore store(SecretStore::KeyringUse::Never);
    store.useVault(path);
    QSignalSpy locked(&store, &SecretStore::locked);
    QVERIFY(store.vault()->unlockNow(kPassphrase));
    store.lockVault();
    QCOMPARE(locked.size(), 1);
    QCOMPARE(store.backing(), SecretStore::Backing::Memory);
    std::optional<Result<SecretBytes>> read;
    store.read(ref, this, [&](const Result<SecretBytes> &result) { read = result; });
    QTRY_VERIFY(read);
    QVERIFY(!*read);
    QVERIFY2(read->error().sentence.contains(u"unlock"_s), qPrintable(read->error().sentence));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
