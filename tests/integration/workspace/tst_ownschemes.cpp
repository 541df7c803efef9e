// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/limits.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/signature/schemefile.h"
#include "core/workspace/ownschemes.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// A copy of a built-in scheme under another id.
QByteArray copied(const QByteArray &id, QStringView of = u"github")
{
    QByteArray json = *schemeFileText(*SchemeCatalogue::builtIn().find(of));
    json.replace("\"id\": \"" + of.toUtf8() + '"', "\"id\": \"" + id + '"');
    return json;
}

} // namespace

class TestOwnSchemes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFolderThatIsNotThereHoldsNone();
    void aBadFileTakesNoOtherAway();
    void anIdIsTakenOnce();
    void whatIsTooLargeOrTooManyIsSaid();
    void theFingerprintChangesWithTheFiles();
    void writingPutsTheSchemaBesideIt();
    void writingRefusesAnotherId();
    void aWorkspaceNoticesFilesThatComeChangeAndGo();
    void theReceiverJudgesByAnOwnSchemeOnceItIsThere();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(m_folder);
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    std::unique_ptr<Workspace> opened() const
    {
        auto workspace = Workspace::open({ .storePath = m_folder + u".hookloupe"_s,
                                           .useKeyring = false,
                                           .schemesFolder = m_folder });
        return workspace ? std::move(*workspace) : nullptr;
    }

    QTemporaryDir m_dir;
    QString m_folder;
};

void TestOwnSchemes::init()
{
    static int number = 0;
    m_folder = m_dir.filePath(u"%1/schemes"_s.arg(++number));
    QVERIFY(QDir().mkpath(QFileInfo(m_folder).path()));
}

void TestOwnSchemes::aFolderThatIsNotThereHoldsNone()
{
    const OwnSchemes own = readOwnSchemes(m_folder);
    QVERIFY(own.schemes.isEmpty());
    QVERIFY(own.problems.isEmpty());
}

void TestOwnSchemes::aBadFileTakesNoOtherAway()
{
    write(u"a.json"_s, "{\n\n  nothing\n");
    write(u"b.json"_s, copied("ours"));
    write(u"c.json"_s, copied("theirs").replace("\"hmac-sha256\"", "\"md5\""));
    write(u"notes.txt"_s, "x");
    write(u"scheme.schema.json"_s, schemeSchema());
    const OwnSchemes own = readOwnSchemes(m_folder);
    QCOMPARE(own.schemes.size(), 1);
    QCOMPARE(own.schemes.first().id, u"ours"_s);
    QCOMPARE(own.schemes.first().file, m_folder + u"/b.json"_s);
    QCOMPARE(own.problems.size(), 2);
    QVERIFY2(own.problems[0].startsWith(m_folder + u"/a.json:3:3: "_s),
             qPrintable(own.problems[0]));
    QVERIFY(own.problems[1].contains(u"c.json:"_s) && own.problems[1].contains(u"algorithm"_s));
}

void TestOwnSchemes::anIdIsTakenOnce()
{
    write(u"a.json"_s, copied("ours"));
    write(u"b.json"_s, copied("ours"));
    const OwnSchemes own = readOwnSchemes(m_folder);
    QCOMPARE(own.schemes.size(), 1);
    QCOMPARE(own.problems.size(), 1);
    QVERIFY(own.problems.first().contains(u"b.json"_s)
            && own.problems.first().contains(u"a.json"_s));
}

void TestOwnSchemes::whatIsTooLargeOrTooManyIsSaid()
{
    write(u"large.json"_s, copied("ours") + QByteArray(kSchemeFileBytesMax, ' '));
    OwnSchemes own = readOwnSchemes(m_folder);
    QVERIFY(own.schemes.isEmpty());
    QVERIFY(own.problems.value(0).contains(u"64 KiB"_s));
    for (int i = 0; i < kOwnSchemesMax; ++i)
        write(u"%1.json"_s.arg(i, 4, 10, QLatin1Char('0')), copied("s" + QByteArray::number(i)));
    own = readOwnSchemes(m_folder);
    QCOMPARE(own.schemes.size(), kOwnSchemesMax);
    QVERIFY(own.problems.value(0).contains(u"more than"_s));
}

void TestOwnSchemes::theFingerprintChangesWithTheFiles()
{
    write(u"a.json"_s, copied("ours"));
    const QByteArray first = readOwnSchemes(m_folder).fingerprint;
    QCOMPARE(readOwnSchemes(m_folder).fingerprint, first);
    write(u"a.json"_s, copied("mine"));
    QVERIFY(readOwnSchemes(m_folder).fingerprint != first);
}

void TestOwnSchemes::writingPutsTheSchemaBesideIt()
{
    const auto path = writeOwnScheme(m_folder, u"ours"_s, copied("ours"));
    QVERIFY2(path, qPrintable(path ? QString() : path.error().sentence));
    QCOMPARE(*path, m_folder + u"/ours.json"_s);
    QFile schema(m_folder + u"/scheme.schema.json"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QCOMPARE(schema.readAll(), schemeSchema());
    QCOMPARE(readOwnSchemes(m_folder).schemes.size(), 1);
}

void TestOwnSchemes::writingRefusesAnotherId()
{
    QVERIFY(!writeOwnScheme(m_folder, u"../ours"_s, copied("ours")));
    QVERIFY(!writeOwnScheme(m_folder, u"ours"_s, "{}"));
    QVERIFY(!QFileInfo::exists(m_folder));
}

void TestOwnSchemes::aWorkspaceNoticesFilesThatComeChangeAndGo()
{
    const auto workspace = opened();
    QVERIFY(workspace);
    QSignalSpy changed(workspace.get(), &Workspace::schemesChanged);
    const auto before = workspace->schemes();
    QVERIFY(!before->find(u"ours"));

    write(u"a.json"_s, copied("ours"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace->schemes()->find(u"ours"), 10'000);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!before->find(u"ours")); // who still reads the old one is not disturbed

    write(u"a.json"_s, copied("mine"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace->schemes()->find(u"mine"), 10'000);
    QVERIFY(!workspace->schemes()->find(u"ours"));

    write(u"b.json"_s, "{");
    QTRY_COMPARE_WITH_TIMEOUT(workspace->schemeProblems().size(), 1, 10'000);
    QVERIFY(workspace->schemes()->find(u"mine"));

    QVERIFY(QDir(m_folder).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(!workspace->schemes()->find(u"mine"), 10'000);
    write(u"a.json"_s, copied("again"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace->schemes()->find(u"again"), 10'000);
}

void TestOwnSchemes::theReceiverJudgesByAnOwnSchemeOnceItIsThere()
{
    const auto workspace = opened();
    QVERIFY(workspace);
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    Endpoint endpoint;
    endpoint.name = u"default"_s;
    endpoint.path = "/"_ba;
    endpoint.scheme = u"ours"_s;
    endpoint.secrets = { { .ref = Workspace::secretRefFor(endpoint.name) } };
    workspace->useEndpoints(*EndpointSet::fromList({ endpoint }));
    workspace->setSecret(endpoint.name, SecretBytes(QByteArrayView("s3cret")));

    Scheme scheme = *SchemeCatalogue::builtIn().find(u"github");
    const auto plain = parseRequestFile(
            composeRequest("POST", "/", { { "Host", "a" }, { "Content-Length", "2" } }, "{}"));
    const auto wire = signedRequest(scheme, { .key = SecretBytes(QByteArrayView("s3cret")) },
                                    *plain, "http://a/", { .timestampUs = 1 });
    QVERIFY(wire);
    const auto target = SendTarget::parse(workspace->listening()->baseUrl());
    const auto verdictOfNext = [&]() -> Verdict {
        QSignalSpy committed(workspace.get(), &Workspace::committed);
        workspace->replay(0, ReplayKind::Exact, *target, *wire, {}, workspace.get(),
                          [](const ReplayRecord &) {});
        if (!committed.wait(10'000))
            qFatal("no event came");
        const qint64 id = committed.last().at(1).toLongLong();
        std::optional<Verdict> verdict;
        workspace->read(
                Workspace::Lane::Detail, workspace.get(),
                [id](EventReader &reader) { return reader.event(id); },
                [&](const Result<EventPtr> &event) { verdict = (*event)->verdict; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(verdict.has_value(), 10'000); }();
        return verdict.value_or(Verdict::Malformed);
    };
    QCOMPARE(verdictOfNext(), Verdict::Unsigned);
    QSignalSpy changed(workspace.get(), &Workspace::schemesChanged);
    QVERIFY(writeOwnScheme(m_folder, u"ours"_s, copied("ours")));
    QVERIFY(changed.wait(10'000));
    QCOMPARE(verdictOfNext(), Verdict::Valid);
}

QTEST_GUILESS_MAIN(TestOwnSchemes)
#include "tst_ownschemes.moc"
