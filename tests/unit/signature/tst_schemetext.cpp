// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/parttext.h"
#include "core/signature/schemeexample.h"
#include "core/signature/schemetext.h"
#include "tests/unit/signature/signed.h"

#include "core/http/requestframer.h"

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QString lineOf(const Scheme &scheme, QStringView name)
{
    for (const NamedValue &line : schemeText(scheme)) {
        if (line.name == name)
            return line.value;
    }
    return {};
}

} // namespace

class TestSchemeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatStripeAsksOfARequest();
    void saysWhatATokenLeavesOpen();
    void saysWhereAnOwnSchemeStands();
    void saysWhatIsInsideOfAHeader();
    void everySchemeIsToldInWholeSentences();
    void everyPartHasWords();
    void examplesHoldAsTheyStand();
};

void TestSchemeText::saysWhatStripeAsksOfARequest()
{
    const Scheme &stripe = schemeOf(u"stripe");
    QCOMPARE(lineOf(stripe, u"Signature"),
             u"The Stripe-Signature header. It holds pairs NAME=VALUE with “,” between them; v1 is "
             "the signature, in lower-case hexadecimal."_s);
    QCOMPARE(lineOf(stripe, u"Signed content"),
             u"{timestamp}.{body}: the timestamp as written, then “.”, then the exact bytes of the "
             "body."_s);
    QVERIFY(lineOf(stripe, u"Tolerance").contains(u"5 min"_s));
    QVERIFY(lineOf(stripe, u"Also read").contains(u"The element t"_s));
    QVERIFY(lineOf(stripe, u"Rotation").contains(u"several signatures"_s));
    QCOMPARE(lineOf(stripe, u"Event type"), u"The body's member $.type."_s);
    QCOMPARE(lineOf(stripe, u"Retries"), u"A message may come again for 3 d."_s);
    QCOMPARE(schemeOrigin(stripe).value, u"Built in."_s);
}

void TestSchemeText::saysWhatATokenLeavesOpen()
{
    const Scheme &gitlab = schemeOf(u"gitlab-token");
    QVERIFY(lineOf(gitlab, u"Signed content").startsWith(u"Nothing"_s));
    QVERIFY(!lineOf(gitlab, u"Not covered").isEmpty());
    QVERIFY(lineOf(gitlab, u"Tolerance").contains(u"no timestamp"_s));
}

void TestSchemeText::saysWhatIsInsideOfAHeader()
{
    QCOMPARE(lineOf(schemeOf(u"ebay"), u"Signature"),
             u"The X-EBAY-SIGNATURE header. It holds a JSON object in base64, whose member "
             "signature is the signature, in base64."_s);
    QVERIFY(lineOf(schemeOf(u"recurly"), u"Also read").startsWith(u"The first item"_s));
    QVERIFY(lineOf(schemeOf(u"kinde"), u"Signature").startsWith(u"The body. "_s));
}

void TestSchemeText::saysWhereAnOwnSchemeStands()
{
    Scheme own = schemeOf(u"github");
    own.file = u"/home/me/github.json"_s;
    QCOMPARE(schemeOrigin(own).value,
             u"Yours, in the place of the built-in one: /home/me/github.json"_s);
    own.id = u"ours"_s;
    QCOMPARE(schemeOrigin(own).value, u"Yours: /home/me/github.json"_s);
}

void TestSchemeText::everySchemeIsToldInWholeSentences()
{
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const QList<NamedValue> lines = schemeText(scheme);
        QVERIFY(lines.size() >= 10);
        for (const NamedValue &line : lines) {
            const QString whole = scheme.id + u", "_s + line.name + u": "_s + line.value;
            QVERIFY2(!line.value.isEmpty() && !line.value.contains(u"%1"_s)
                             && !line.value.contains(u".."_s) && !line.value.contains(u"  "_s)
                             && !line.value.contains(u", ,"_s),
                     qPrintable(whole));
            QVERIFY2(line.name == "See"_L1 || line.value.endsWith(u'.'), qPrintable(whole));
        }
    }
}

void TestSchemeText::everyPartHasWords()
{
    for (const QByteArrayView name : partNames()) {
        const PartKind *kind = findPart(name);
        QByteArray text = '{' + name.toByteArray();
        if (kind->argument == PartArgument::Path)
            text += ":$.a";
        else if (kind->argument == PartArgument::Name)
            text += ":a";
        const auto content = ContentTemplate::parse(QByteArray(text + '}'));
        QVERIFY2(content, text.constData());
        const QString words = contentText(*content);
        QVERIFY2(words.size() > 8 && !words.contains(u"%1"_s), text.constData());
    }
}

void TestSchemeText::examplesHoldAsTheyStand()
{
    QStringList without;
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes()) {
        const auto example = schemeExample(scheme);
        if (!example) {
            if (scheme.keyKind == KeyKind::SharedSecret)
                without.append(scheme.id);
            continue;
        }
        // Read by the framer, as any request is: the bytes are a request, not only its parts.
        const auto request = parseRequestFile(example->wire);
        QVERIFY2(request, qPrintable(scheme.id));
        const QByteArray url = "https://hooks.example.com" + request->targetBytes().toByteArray();
        const Verification found = verify(
                scheme, { .key = SecretBytes(example->secret), .parameters = example->parameters },
                RequestView::of(*request, url), { .nowUs = example->unixTime * 1'000'000 });
        QVERIFY2(found.verdict == Verdict::Valid, qPrintable(scheme.id + u' ' + found.reason));
        QCOMPARE(schemeExample(scheme)->wire.isEmpty(), false);
    }
    QCOMPARE(without, QStringList());
}

QTEST_GUILESS_MAIN(TestSchemeText)
#include "tst_schemetext.moc"
