// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/language.h"
#include "ui/showntext.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or those of a plural
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/resources/translations/hookloupe_%1.ts")
                       .arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages += Message{ .context = context };
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!messages.last().isPlural)
                messages.last().forms += xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms += xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]|%n"_s);
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    std::sort(found.begin(), found.end());
    found.removeDuplicates();
    return found;
}

/// Of letters that an Alt key is to reach.
qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?=[\\p{L}\\p{N}%])"_s);
    return QString(text).remove(u"&&"_s).count(mnemonic);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setShownTexts({}); }
    void isWhole_data();
    void isWhole();
    void takesTheFirstLanguageThatIsThere_data();
    void takesTheFirstLanguageThatIsThere();
    void speaksOfWhatIsStoredInEnglish_data();
    void speaksOfWhatIsStoredInEnglish();
    void leavesOtherPeoplesWordsAlone();
};

void TestTranslations::isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("de") << u"de"_s << 2;
    QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
}

void TestTranslations::isWhole()
{
    QFETCH(const QString, language);
    QFETCH(const int, forms);
    QStringList mistakes;
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 2'000);
    for (const Message &message : messages) {
        const auto complain = [&](const QString &what) {
            mistakes += u"%1: \"%2\": %3"_s.arg(message.context, message.source, what);
        };
        if (!message.isFinished || message.forms.contains(QString())) {
            complain(u"unfinished"_s);
            continue;
        }
        // A context of a class in our namespace without it is one that is never asked for.
        if (!message.context.startsWith("hookloupe::"_L1) && message.context != "Start"_L1
            && message.context != "DeliveryText"_L1 && message.context != "MenuActions"_L1)
            complain(u"in a context without its namespace"_s);
        if (message.forms.size() != (message.isPlural ? forms : 1))
            complain(u"%1 forms"_s.arg(message.forms.size()));
        for (const QString &form : message.forms) {
            if (placeholdersOf(form) != placeholdersOf(message.source))
                complain(u"other placeholders: "_s + form);
            if (message.source.contains(u'…') != form.contains(u'…'))
                complain(u"an ellipsis in one of them: "_s + form);
            if (message.source.endsWith(u' ') != form.endsWith(u' '))
                complain(u"a blank at the end of one of them: "_s + form);
            if (message.source.contains(u'\t') != form.contains(u'\t'))
                complain(u"a key in one of them: "_s + form);
            if (message.context != "hookloupe::CoreText"_L1
                && mnemonicsOf(form) != mnemonicsOf(message.source))
                complain(u"other mnemonics: "_s + form);
        }
    }
    QVERIFY2(mistakes.isEmpty(), qPrintable(u'\n' + mistakes.join(u'\n')));
}

void TestTranslations::takesTheFirstLanguageThatIsThere_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("C") << QStringList{ u"C"_s } << u"en"_s;
    QTest::newRow("Germany") << QStringList{ u"de-DE"_s, u"de"_s } << u"de"_s;
    QTest::newRow("Austria") << QStringList{ u"de-AT"_s } << u"de"_s;
    QTest::newRow("China") << QStringList{ u"zh-CN"_s } << u"zh_CN"_s;
    QTest::newRow("Singapore") << QStringList{ u"zh-Hans-SG"_s } << u"zh_CN"_s;
    QTest::newRow("Taiwan") << QStringList{ u"zh-TW"_s } << u"en"_s;
    QTest::newRow("French, then German") << QStringList{ u"fr-FR"_s, u"de-DE"_s } << u"de"_s;
    QTest::newRow("English, then German") << QStringList{ u"en-US"_s, u"de-DE"_s } << u"en"_s;
}

void TestTranslations::takesTheFirstLanguageThatIsThere()
{
    QFETCH(const QStringList, preferred);
    QTEST(language::bestOf(preferred), "language");
}

void TestTranslations::speaksOfWhatIsStoredInEnglish_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a sentence") << u"The signature matches."_s << u"Die Signatur passt."_s;
    QTest::newRow("with a place") << u"There is no Stripe-Signature header."_s
                                  << u"Es gibt keinen Header Stripe-Signature."_s;
    QTest::newRow("with our words in a place")
            << u"The signature does not match: the body differs from what Stripe signed."_s
            << u"Die Signatur passt nicht: Body weicht ab von dem, was Stripe signiert hat."_s;
    QTest::newRow("two sentences") << u"The body is not UTF-8. There is no X-Id header."_s
                                   << u"Der Body ist kein UTF-8. Es gibt keinen Header X-Id."_s;
    QTest::newRow("a place that holds a place")
            << u"There is no %2 header."_s << u"Es gibt keinen Header %2."_s;
}

void TestTranslations::speaksOfWhatIsStoredInEnglish()
{
    QFETCH(const QString, stored);
    QCOMPARE(shownText(stored), stored); // an English window asks for nothing
    setShownTexts(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/resources/translations/hookloupe_de.ts"));
    QTEST(shownText(stored), "shown");
}

void TestTranslations::leavesOtherPeoplesWordsAlone()
{
    setShownTexts(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/resources/translations/hookloupe_de.ts"));
    for (const QString &text : { u""_s, u"3 of 4"_s, u"imported from elsewhere. Nobody knows."_s,
                                 QString(100'000, u'.') })
        QCOMPARE(shownText(text), text);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
