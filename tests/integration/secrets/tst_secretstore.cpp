// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/secretstore.h"

#include "core/secrets/keyringbackend.h"

#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <sys/stat.h>

using namespace hookloupe;
using namespace Qt::StringLiterals;

using Backing = SecretStore::Backing;

namespace {

const SecretRef kRef{ SecretRef::Kind::Keychain, u"endpoint/payments"_s };
const SecretRef kOther{ SecretRef::Kind::Keychain, u"endpoint/orders"_s };
constexpr int kLimitMs = 100;

/// What the keyring holds and does; shared, so that it outlives a store.
struct Desk
{
    enum class Mood {
        Works,
        Fails,
        Silent
    };
    Mood mood = Mood::Works;
    QMap<QString, QByteArray> items;
    QStringList log;
    std::vector<std::function<void()>> held; ///< what a silent keyring did not answer yet
};

class FakeKeyring : public KeyringBackend
{
public:
    FakeKeyring(Desk &desk, QObject *loop)
        : m_desk(desk)
        , m_loop(loop)
    { }

    void read(const QString &item, Then then) override
    {
        answer(u"read "_s + item, std::move(then), [&desk = m_desk, item]() -> Outcome {
            if (!desk.items.contains(item))
                return { Answer::NotFound };
            return { Answer::Ok, SecretBytes(desk.items[item]) };
        });
    }
    void write(const QString &item, const SecretBytes &secret, Then then) override
    {
        answer(u"write "_s + item, std::move(then), [&desk = m_desk, item, secret]() -> Outcome {
            desk.items[item] = secret.view().toByteArray();
            return { Answer::Ok };
        });
    }
    void remove(const QString &item, Then then) override
    {
        answer(u"remove "_s + item, std::move(then), [&desk = m_desk, item]() -> Outcome {
            return { desk.items.remove(item) > 0 ? Answer::Ok : Answer::NotFound };
        });
    }

private:
    void answer(const QString &what, Then then, std::function<Outcome()> work)
    {
        m_desk.log.append(what);
        const bool fails = m_desk.mood == Desk::Mood::Fails;
        auto run = [then = std::move(then), work = std::move(work), fails] {
            then(fails ? Outcome{ Answer::Failed, {}, u"the drawer is jammed"_s } : work());
        };
        if (m_desk.mood == Desk::Mood::Silent)
            m_desk.held.push_back(run);
        else
            QMetaObject::invokeMethod(m_loop, run, Qt::QueuedConnection);
    }

    Desk &m_desk;
    QObject *m_loop;
};

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWorkingKeyringKeepsSecrets();
    void aFailingKeyringLeavesMemory();
    void aSilentKeyringIsGivenUpOn();
    void aKeyringUnlockedLateCountsAgain();
    void aSwitchedOffKeyringIsNeverAsked();
    void memoryAnswersBeforeTheKeyring();
    void removalWinsOverAReadUnderWay();
    void aDeadContextIsNotCalled();
    void aStoreMayDieWhileTheKeyringThinks();
    void wrongWritesAreRefused_data();
    void wrongWritesAreRefused();
    void filesAreRead_data();
    void filesAreRead();
    void unusableFilesSayWhy();
    void aPipeDoesNotBlockTheLoop();
    void variablesAreRead();
    void otherKindsSayWhatToDo();

private:
    std::unique_ptr<SecretStore> makeStore(Desk &desk)
    {
        return std::make_unique<SecretStore>(std::make_unique<FakeKeyring>(desk, this), kLimitMs);
    }
    std::optional<Result<SecretBytes>> read(SecretStore &store, const SecretRef &ref)
    {
        std::optional<Result<SecretBytes>> got;
        store.read(ref, this, [&got](const Result<SecretBytes> &result) { got = result; });
        if (got)
            qFatal("the answer must come later, never inside the call");
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("no answer came");
        return got;
    }
    std::optional<Result<Backing>> write(SecretStore &store, const SecretRef &ref,
                                         const QByteArray &secret)
    {
        std::optional<Result<Backing>> got;
        store.write(ref, SecretBytes(secret), this,
                    [&got](const Result<Backing> &result) { got = result; });
        if (got)
            qFatal("the answer must come later, never inside the call");
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("no answer came");
        return got;
    }
    static QByteArray bytes(const std::optional<Result<SecretBytes>> &got)
    {
        return got && *got ? (*got)->view().toByteArray() : "<none>"_ba;
    }
};

void TestSecretStore::aWorkingKeyringKeepsSecrets()
{
    Desk desk;
    {
        const auto store = makeStore(desk);
        QSignalSpy changed(store.get(), &SecretStore::backingChanged);
        QCOMPARE(store->backing(), Backing::Unknown);
        QCOMPARE(**write(*store, kRef, "s3cret\0x"_ba), Backing::Keyring);
        QCOMPARE(store->backing(), Backing::Keyring);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!store->backingSentence().isEmpty());
    }
    QCOMPARE(desk.items.value(kRef.name), "s3cret\0x"_ba);
    const auto store = makeStore(desk);
    QCOMPARE(bytes(read(*store, kRef)), "s3cret\0x"_ba);
    const auto missing = read(*store, kOther);
    QVERIFY(!*missing);
    QCOMPARE(missing->error().code, ErrorCode::SecretUnavailable);
    QVERIFY(missing->error().sentence.contains("enter it again"_L1));
    store->remove(kRef);
    QTRY_VERIFY(!desk.items.contains(kRef.name));
    QVERIFY(!*read(*store, kRef));
    QCOMPARE(store->backing(), Backing::Keyring);
}

void TestSecretStore::aFailingKeyringLeavesMemory()
{
    Desk desk;
    desk.mood = Desk::Mood::Fails;
    const auto store = makeStore(desk);
    QSignalSpy changed(store.get(), &SecretStore::backingChanged);
    QCOMPARE(**write(*store, kRef, "hush-hush"), Backing::Memory);
    QCOMPARE(changed.size(), 1);
    QVERIFY(store->backingSentence().contains("the drawer is jammed"_L1));
    QVERIFY(store->backingSentence().contains("unlock or start a keyring"_L1));
    QCOMPARE(bytes(read(*store, kRef)), "hush-hush"_ba);

    const qsizetype asked = desk.log.size();
    QCOMPARE(**write(*store, kOther, "too"), Backing::Memory);
    const auto missing = read(*store, { SecretRef::Kind::Keychain, u"unknown"_s });
    QVERIFY(missing->error().sentence.contains(store->backingSentence()));
    QCOMPARE(desk.log.size(), asked); // once is enough
    QVERIFY(desk.items.isEmpty());
    QVERIFY(!store->backingSentence().contains("hush-hush"_L1));
}

void TestSecretStore::aSilentKeyringIsGivenUpOn()
{
    Desk desk;
    desk.mood = Desk::Mood::Silent;
    const auto store = makeStore(desk);
    QSignalSpy waiting(store.get(), &SecretStore::waitingChanged);
    QVERIFY(!store->isWaiting());
    std::optional<Result<SecretBytes>> got;
    store->read(kOther, this, [&got](const Result<SecretBytes> &result) { got = result; });
    QVERIFY(store->isWaiting());
    store->write(kRef, SecretBytes("at once"), this, [](const Result<Backing> &) {});
    QCOMPARE(bytes(read(*store, kRef)), "at once"_ba); // while the keyring still thinks
    QVERIFY(!got);
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(store->backing(), Backing::Memory);
    QVERIFY(store->backingSentence().contains("did not answer within"_L1));
    QTRY_VERIFY(!store->isWaiting());
    QCOMPARE(waiting.size(), 2); // however many jobs there were
}

void TestSecretStore::aKeyringUnlockedLateCountsAgain()
{
    Desk desk;
    desk.mood = Desk::Mood::Silent;
    desk.items[u"gone"_s] = "old";
    const auto store = makeStore(desk);
    QCOMPARE(**write(*store, kRef, "first"), Backing::Memory);
    QCOMPARE(**write(*store, kRef, "second"), Backing::Memory);
    QCOMPARE(**write(*store, kOther, "other"), Backing::Memory);
    store->remove({ SecretRef::Kind::Keychain, u"gone"_s });
    QCOMPARE(desk.held.size(), std::size_t{ 1 });

    // The person types the password at last.
    QSignalSpy changed(store.get(), &SecretStore::backingChanged);
    desk.mood = Desk::Mood::Works;
    desk.held.front()();
    QCOMPARE(store->backing(), Backing::Keyring);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(desk.items.value(kRef.name), "second"_ba);
    QTRY_COMPARE(desk.items.value(kOther.name), "other"_ba);
    QTRY_VERIFY(!desk.items.contains(u"gone"_s));
    QCOMPARE(**write(*store, kOther, "newer"), Backing::Keyring);
    QCOMPARE(desk.items.value(kOther.name), "newer"_ba);
}

void TestSecretStore::aSwitchedOffKeyringIsNeverAsked()
{
    SecretStore store(SecretStore::KeyringUse::Never);
    QCOMPARE(store.backing(), Backing::Memory);
    QVERIFY(store.backingSentence().contains("switched off"_L1));
    QCOMPARE(**write(store, kRef, "kept"), Backing::Memory);
    QCOMPARE(bytes(read(store, kRef)), "kept"_ba);
    store.remove(kRef);
    QVERIFY(!*read(store, kRef));
}

void TestSecretStore::memoryAnswersBeforeTheKeyring()
{
    Desk desk;
    desk.items[kRef.name] = "stored";
    const auto store = makeStore(desk);
    QCOMPARE(bytes(read(*store, kRef)), "stored"_ba);
    QCOMPARE(bytes(read(*store, kRef)), "stored"_ba);
    QCOMPARE(desk.log, QStringList{ u"read "_s + kRef.name });
}

void TestSecretStore::removalWinsOverAReadUnderWay()
{
    Desk desk;
    desk.items[kRef.name] = "stored";
    const auto store = makeStore(desk);
    std::optional<Result<SecretBytes>> first;
    store->read(kRef, this, [&first](const Result<SecretBytes> &result) { first = result; });
    store->remove(kRef);
    QTRY_VERIFY(first);
    QVERIFY(!*read(*store, kRef));
}

void TestSecretStore::aDeadContextIsNotCalled()
{
    Desk desk;
    desk.items[kRef.name] = "stored";
    const auto store = makeStore(desk);
    bool called = false;
    auto context = std::make_unique<QObject>();
    store->read(kRef, context.get(), [&called](const Result<SecretBytes> &) { called = true; });
    store->write(kOther, SecretBytes("x"), context.get(),
                 [&called](const Result<Backing> &) { called = true; });
    store->read(kOther, context.get(), [&called](const Result<SecretBytes> &) { called = true; });
    context.reset();
    QTRY_COMPARE(desk.items.value(kOther.name), "x"_ba);
    QCOMPARE(bytes(read(*store, kRef)), "stored"_ba);
    QVERIFY(!called);
}

void TestSecretStore::aStoreMayDieWhileTheKeyringThinks()
{
    Desk desk;
    desk.mood = Desk::Mood::Silent;
    bool called = false;
    auto store = makeStore(desk);
    store->read(kRef, this, [&called](const Result<SecretBytes> &) { called = true; });
    store.reset();
    desk.held.front()();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestSecretStore::wrongWritesAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a file") << static_cast<int>(SecretRef::Kind::File) << u"/tmp/x"_s << "s"_ba;
    QTest::newRow("a variable") << static_cast<int>(SecretRef::Kind::Environment) << u"X"_s
                                << "s"_ba;
    QTest::newRow("none") << static_cast<int>(SecretRef::Kind::None) << QString() << "s"_ba;
    QTest::newRow("no name") << static_cast<int>(SecretRef::Kind::Keychain) << QString() << "s"_ba;
    QTest::newRow("nothing to keep")
            << static_cast<int>(SecretRef::Kind::Keychain) << u"x"_s << ""_ba;
}

void TestSecretStore::wrongWritesAreRefused()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, secret);
    Desk desk;
    const auto store = makeStore(desk);
    const auto got = write(*store, { static_cast<SecretRef::Kind>(kind), name }, secret);
    QVERIFY(!*got);
    QCOMPARE(got->error().code, ErrorCode::InvalidInput);
    QVERIFY(desk.log.isEmpty());
}

void TestSecretStore::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("as it is") << "abc"_ba
                              << "abc"_ba;
    QTest::newRow("one line feed off") << "abc\n"_ba
                                       << "abc"_ba;
    QTest::newRow("one line end off") << "abc\r\n"_ba
                                      << "abc"_ba;
    QTest::newRow("only one") << "abc\n\n"_ba
                              << "abc\n"_ba;
    QTest::newRow("a carriage return alone stays") << "abc\r"_ba
                                                   << "abc\r"_ba;
    QTest::newRow("blanks stay") << " abc \n"_ba
                                 << " abc "_ba;
    QTest::newRow("binary") << "\0\xff\x01"_ba
                            << "\0\xff\x01"_ba;
    QTest::newRow("as large as it may be") << QByteArray(SecretStore::kFileBytesMax, 'x')
                                           << QByteArray(SecretStore::kFileBytesMax, 'x');
}

void TestSecretStore::filesAreRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    const QTemporaryDir folder;
    const SecretRef ref{ SecretRef::Kind::File, folder.filePath(u"secret"_s) };
    QFile file(ref.name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(bytes(SecretStore::readNow(ref)), secret);
    SecretStore store(SecretStore::KeyringUse::Never);
    QCOMPARE(bytes(read(store, ref)), secret);
}

void TestSecretStore::unusableFilesSayWhy()
{
    const QTemporaryDir folder;
    const auto sentence = [](const QString &path) {
        const auto got = SecretStore::readNow({ SecretRef::Kind::File, path });
        return got ? u"<read>"_s : got.error().sentence;
    };
    const auto put = [&folder](const QByteArray &content) {
        QFile file(folder.filePath(u"secret"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    };
    QVERIFY(sentence(folder.filePath(u"nothing"_s)).contains("cannot be read"_L1));
    QVERIFY(sentence(folder.path()).contains("it is a folder"_L1));
    QVERIFY(sentence(put("")).contains("is empty"_L1));
    QVERIFY(sentence(put("\n")).contains("is empty"_L1));
    const QByteArray large(SecretStore::kFileBytesMax + 1, 'q');
    QVERIFY(sentence(put(large)).contains("larger than 64 KiB"_L1));
    QVERIFY(!sentence(put(large)).contains("qq"_L1));
}

void TestSecretStore::aPipeDoesNotBlockTheLoop()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    SecretStore store(SecretStore::KeyringUse::Never);
    const auto got = read(store, { SecretRef::Kind::File, path });
    QVERIFY(!*got);
    QVERIFY(got->error().sentence.contains("not a plain file"_L1));
}

void TestSecretStore::variablesAreRead()
{
    const SecretRef ref{ SecretRef::Kind::Environment, u"HOOKLOUPE_TEST_SECRET"_s };
    qputenv("HOOKLOUPE_TEST_SECRET", "from outside\n");
    QCOMPARE(bytes(SecretStore::readNow(ref)), "from outside\n"_ba);
    qputenv("HOOKLOUPE_TEST_SECRET", "");
    QVERIFY(!SecretStore::readNow(ref));
    qunsetenv("HOOKLOUPE_TEST_SECRET");
    const auto missing = SecretStore::readNow(ref);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::SecretUnavailable);
    QVERIFY(missing.error().sentence.contains("HOOKLOUPE_TEST_SECRET"_L1));
}

void TestSecretStore::otherKindsSayWhatToDo()
{
    QVERIFY(SecretStore::readNow({}).error().sentence.contains("No secret is set"_L1));
    QVERIFY(SecretStore::readNow(kRef).error().sentence.contains("file or a variable"_L1));
    SecretStore store(SecretStore::KeyringUse::Never);
    QVERIFY(!*read(store, {}));
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
