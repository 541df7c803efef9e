// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayscenario.h"
#include "core/delivery/retryschedule.h"
#include "core/endpoint/endpoint.h"
#include "core/event/datatext.h"
#include "core/event/englishtext.h"
#include "core/event/limitsettings.h"
#include "core/exchange/redactionrules.h"
#include "core/signature/handshake.h"
#include "core/signature/scheme.h"
#include "core/signature/schemefile.h"
#include "core/signature/schemerules.h"
#include "core/signature/schemetext.h"
#include "core/workspace/listenerconfig.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacefile.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/language.h"
#include "ui/schemecombo.h"
#include "ui/schemes/schemesdialog.h"
#include "windowtesting.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Words that neither German nor Chinese has.
bool soundsEnglish(const QString &text)
{
    static const QRegularExpression word(
            u"\\b(the|of|and|which|is|are|must|that|with|from|needed|there|it|be)\\b"_s);
    return word.match(text).hasMatch();
}

/// What Scheme::fromJson() says of a scheme with \a member set to \a value, as a person sees it.
QString schemeSentence(const QByteArray &json)
{
    const auto scheme = Scheme::fromJson(json);
    return scheme ? QString() : schemeMistake(json, scheme.error()).sentence;
}

QByteArray schemeWith(const QByteArray &members)
{
    return R"({"id":"a","name":"A","summary":"S","documentation":"D",)"
           R"("algorithm":"hmac-sha256","key":{"hint":"H"},)"
            + members + '}';
}

template<class Read>
QString sentenceOf(const Read &read)
{
    return read ? QString() : read.error().sentence;
}

QString endpointSentence(const QByteArray &members)
{
    return sentenceOf(EndpointSet::fromJson(R"({"endpoints":[{"name":"shop",)" + members + "}]}"));
}

QString workspaceSentence(const QByteArray &json)
{
    return sentenceOf(WorkspaceFile::fromJson(json, SchemeCatalogue::builtInShared().get()));
}

/// A mistake in each kind of file that a person writes.
QList<std::function<QString()>> mistakes()
{
    return {
        [] { return schemeSentence("{"); },
        [] { return schemeSentence("[]"); },
        [] { return schemeSentence(R"({"id":"A"})"); },
        [] { return schemeSentence(schemeWith(R"("content":"{body}")")); },
        [] {
            return schemeSentence(schemeWith(
                    R"("signature":{"name":"X","encoding":"hex"},"content":"{nobody}")"));
        },
        [] {
            return schemeSentence(schemeWith(
                    R"("signature":{"name":"X","encoding":"hex"},"content":"{timestamp}")"));
        },
        [] {
            return schemeSentence(schemeWith(
                    R"("signature":{"name":"X","encoding":"rot13"},"content":"{body}")"));
        },
        [] {
            return schemeSentence(schemeWith(
                    R"("signature":{"name":"X","encoding":"hex"},"content":"{body","a":1)"));
        },
        [] {
            return schemeSentence(schemeWith(
                    R"("signature":{"name":"X","encoding":"hex"},"content":"{body}","more":1)"));
        },
        [] { return sentenceOf(EndpointSet::fromJson("{")); },
        [] { return sentenceOf(EndpointSet::fromJson("{}")); },
        [] { return endpointSentence(R"("path":"x")"); },
        [] { return endpointSentence(R"("tolerance_s":"x")"); },
        [] { return endpointSentence(R"("secret":{"text":"x"})"); },
        [] { return endpointSentence(R"("secrets":[])"); },
        [] { return endpointSentence(R"("colour":"x")"); },
        [] { return endpointSentence(R"("response":{"status":7})"); },
        [] { return endpointSentence(R"("response":{"fault":"x"})"); },
        [] { return endpointSentence(R"("response":{"template":true,"body":"{{"})"); },
        [] { return endpointSentence(R"("rules":[{"when":"(","response":{}}])"); },
        [] { return endpointSentence(R"("forward":{"url":"x"})"); },
        [] { return endpointSentence(R"("forward":{"url":"http://a/","timeout_ms":0})"); },
        [] { return sentenceOf(listenersFromJson(R"({"listeners":[{"port":-1}]})")); },
        [] { return sentenceOf(RedactionRules::fromJson("[]")); },
        [] { return sentenceOf(RedactionRules::fromJson(R"({"a":1})")); },
        [] { return sentenceOf(RedactionRules::fromJson(R"({"paths":["a"]})")); },
        [] { return sentenceOf(RedactionRules::fromJson(R"({"kinds":["a"]})")); },
        [] { return workspaceSentence("{"); },
        [] { return workspaceSentence("[]"); },
        [] { return workspaceSentence(R"({"version":2})"); },
        [] { return workspaceSentence(R"({"endpoints":[{"name":"a","path":"b"}]})"); },
        [] { return workspaceSentence(R"({"endpoints":[{"name":"a","scheme":"b"}]})"); },
        [] { return workspaceSentence(R"({"targets":{"x":{}}})"); },
        [] { return workspaceSentence(R"({"filters":[{"name":"a","query":"("}]})"); },
        [] { return workspaceSentence(R"({"limits":{"body":1}})"); },
        [] { return workspaceSentence(R"({"limits":{"nobody":"1M"}})"); },
        [] { return workspaceSentence(R"({"a":1})"); },
    };
}

} // namespace

/// What our data says (schemes), and what is said of people's own: in the window's language.
class TestTranslatedData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void schemesAreTold_data();
    void schemesAreTold();
    void dialogsShowThem_data() { schemesAreTold_data(); }
    void dialogsShowThem();
    void mistakesInFilesAreTold_data() { schemesAreTold_data(); }
    void mistakesInFilesAreTold();
    void changesOfAWorkspaceAreTold_data() { schemesAreTold_data(); }
    void changesOfAWorkspaceAreTold();

private:
    QTemporaryDir m_dir;
};

void TestTranslatedData::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestTranslatedData::cleanup()
{
    for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
}

void TestTranslatedData::schemesAreTold_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("de") << u"de"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s;
}

void TestTranslatedData::schemesAreTold()
{
    QFETCH(const QString, language);
    language::use(language);
    QStringList untold;
    const auto look = [&untold](const Scheme &scheme, const QString &what, const QString &english,
                                const QString &shown) {
        if ((english == shown && !english.isEmpty()) || soundsEnglish(shown))
            untold += u"%1, %2: %3"_s.arg(scheme.id, what, shown);
    };
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        look(scheme, u"summary"_s, scheme.summary, dataText(scheme.summary));
        look(scheme, u"hint"_s, scheme.keyHint, dataText(scheme.keyHint));
        look(scheme, u"coverage"_s, scheme.rules->coverage, dataText(scheme.rules->coverage));
        for (const SchemeParameter &parameter : scheme.parameters)
            look(scheme, u"parameter"_s, parameter.label, dataText(parameter.label));
        for (const Handshake &handshake : scheme.rules->handshakes)
            look(scheme, u"handshake"_s, handshake.name, dataText(handshake.name));
        const QList<NamedValue> shown = schemeText(scheme);
        const EnglishText guard;
        const QList<NamedValue> english = schemeText(scheme);
        QCOMPARE(shown.size(), english.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const QString name = english[i].name;
            // An address, and names of algorithms.
            if (name != "See"_L1 && (name != "Algorithm"_L1 || english[i].value.contains(u"token")))
                look(scheme, name, english[i].value, shown[i].value);
        }
    }
    for (const Scenario &scenario : builtInScenarios()) {
        if (dataText(scenario.name) == scenario.name || soundsEnglish(dataText(scenario.summary)))
            untold += scenario.name;
    }
    for (const RetrySchedule &schedule : builtInSchedules()) {
        if (soundsEnglish(dataText(schedule.givesUp)))
            untold += schedule.id + u": "_s + dataText(schedule.givesUp);
    }
    for (const QString &each : std::as_const(untold))
        qWarning("%s", qPrintable(each)); // more than a message of QVERIFY2 holds
    QVERIFY(untold.isEmpty());
}

void TestTranslatedData::dialogsShowThem()
{
    QFETCH(const QString, language);
    language::use(language);
    auto workspace = Workspace::open({ .storePath = m_dir.filePath(language + u".hookloupe"_s),
                                       .useKeyring = false,
                                       .schemesFolder = m_dir.filePath(u"schemes"_s) });
    QVERIFY(workspace);
    const Scheme *scheme = SchemeCatalogue::builtIn().find(u"square");
    QVERIFY(scheme);

    EndpointDialog endpoint(workspace->get(), {});
    endpoint.show();
    child<SchemeCombo>(endpoint, u"scheme"_s)->setSchemeId(scheme->id);
    QStringList texts;
    for (const auto *label : endpoint.findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(dataText(scheme->summary)));
    QVERIFY(texts.contains(dataText(scheme->parameters.first().label)));
    QVERIFY(!texts.contains(scheme->summary));
    QCOMPARE(child<QLineEdit>(endpoint, u"secret"_s)->placeholderText(), dataText(scheme->keyHint));

    SchemesDialog schemes(workspace->get());
    schemes.show();
    const auto json = schemeFileText(*scheme);
    QVERIFY(json);
    schemes.startFrom(*json);
    auto *words = child<QPlainTextEdit>(schemes, u"schemeWords"_s);
    // Made in a thread that works for the window.
    QTRY_VERIFY(!words->toPlainText().isEmpty());
    const QList<NamedValue> lines = schemeText(*scheme);
    for (const NamedValue &line : lines)
        QVERIFY2(words->toPlainText().contains(line.value.section(u'\n', 0, 0)),
                 qPrintable(line.value + u"\n\n"_s + words->toPlainText()));
    QVERIFY2(!soundsEnglish(words->toPlainText()), qPrintable(words->toPlainText()));
    schemes.startFrom(QByteArray(*json).replace("\"hmac-sha256\"", "\"rot13\""));
    auto *problem = child<QLabel>(schemes, u"schemeProblem"_s);
    QTRY_VERIFY(problem->text().contains(u"rot13"_s) || problem->text().contains(u"hmac-sha1"_s));
    QVERIFY2(!soundsEnglish(problem->text()), qPrintable(problem->text()));
}

void TestTranslatedData::mistakesInFilesAreTold()
{
    QFETCH(const QString, language);
    language::use(language);
    int number = 0;
    for (const auto &mistake : mistakes()) {
        const QString shown = mistake();
        QVERIFY2(!shown.isEmpty(), qPrintable(u"mistake %1 is none"_s.arg(number)));
        QVERIFY2(!soundsEnglish(shown), qPrintable(shown));
        // As the command line prints it, which installs no translation.
        const EnglishText guard;
        const QString english = mistake();
        QVERIFY2(english != shown && english.isValidUtf16(), qPrintable(shown));
        ++number;
    }
}

void TestTranslatedData::changesOfAWorkspaceAreTold()
{
    QFETCH(const QString, language);
    language::use(language);
    const auto now = WorkspaceFile::fromJson(
            R"({"endpoints":[{"name":"a","path":"/a"},{"name":"b","path":"/b"}],)"
            R"("filters":[{"name":"f","query":"a"}],"limits":{},"redaction":{}})",
            nullptr);
    const auto then = WorkspaceFile::fromJson(
            R"({"endpoints":[{"name":"a","path":"/c"},{"name":"d","path":"/d"}],"filters":[],)"
            R"("limits":{"body":"2M"},)"
            R"("redaction":{"fields":["a_field_of_ours"]}})",
            nullptr);
    QVERIFY2(now && then, qPrintable(sentenceOf(now) + sentenceOf(then)));
    const QStringList shown = workspaceChanges(*now, *then);
    QVERIFY(shown.size() >= 6);
    const EnglishText guard;
    const QStringList english = workspaceChanges(*now, *then);
    QCOMPARE(shown.size(), english.size());
    for (qsizetype i = 0; i < shown.size(); ++i)
        QVERIFY2(shown[i] != english[i] && !soundsEnglish(shown[i]), qPrintable(shown[i]));
}

QTEST_MAIN(TestTranslatedData)
#include "tst_translateddata.moc"
