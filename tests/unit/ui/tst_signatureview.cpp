// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/signer.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/diagnosisview.h"
#include "ui/detail/signaturesteps.h"
#include "ui/detail/signatureview.h"
#include "ui/textview/bytetextview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReceivedUs = 1'790'000'000'000'000;
const QByteArray kSecret = "whsec_s";

const Scheme &schemeOf(QStringView id)
{
    return *SchemeCatalogue::builtIn().find(id);
}

/// An event of a Stripe endpoint, signed at its receipt.
EventPtr stripeEvent(const QByteArray &body, const QByteArray &seen)
{
    const QByteArray plain = composeRequest(
            "POST", "/", { { "Host", "x" }, { "Content-Length", QByteArray::number(body.size()) } },
            body);
    const auto request = parseStoredRequest(plain);
    KeyMaterial key;
    key.key = SecretBytes(kSecret);
    const auto change = sign(schemeOf(u"stripe"), key, RequestView::of(*request, "https://x/"),
                             { .timestampUs = kReceivedUs - 3'000'000 });
    auto event = std::make_shared<Event>();
    event->id = 7;
    event->endpoint = u"pay"_s;
    event->scheme = u"stripe"_s;
    event->receivedAtUs = kReceivedUs;
    event->signedUrl = "https://x/";
    event->request = *parseStoredRequest(composeRequest(
            "POST", "/", withContentLength(applied(*change, request->ownedFields()), seen.size()),
            seen));
    return event;
}

InspectionInput inputOf(const EventPtr &event, const QByteArray &secret = kSecret)
{
    InspectionInput input{ .event = event };
    input.endpoint = Endpoint{ .name = u"pay"_s, .scheme = u"stripe"_s };
    if (!secret.isEmpty()) {
        input.keys = KeyMaterial{ .key = SecretBytes(secret) };
    }
    input.nowUs = kReceivedUs + 86'400'000'000;
    return input;
}

Diagnosis diagnosisOf(const EventPtr &event)
{
    DiagnosisInput input;
    input.scheme = schemeOf(u"stripe");
    input.key.key = SecretBytes(kSecret);
    input.request = event->request;
    input.url = event->signedUrl;
    input.options.nowUs = event->receivedAtUs;
    return diagnose(input);
}

} // namespace

/// The Signature tab explains: verdicts, cause, steps, and what is signed.
class TestSignatureView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aKeptEventStaysValidAndSaysWhatWouldHoldNow();
    void theStepThatFailsIsOpen();
    void invisibleCharactersAreMarkedUntilSwitchedOff();
    void theDigestIsCopied();
    void whatIsNotCoveredStandsBesideTheTick();
    void theCauseIsShownWithItsFix();
    void aLongReasonIsNotCut();
    void theSecretIsChangedFromHere();
    void aPublicKeyIsNoSecret();
    void theFrameworkIsRemembered();
    void anotherEventClearsTheCause();
    void aReplayIsSaidBesideTheTick();
    void payloadTextIsPlainEverywhere();
    void itFitsASmallPane();

private:
    static std::unique_ptr<SignatureView> shown(const EventPtr &event, const InspectionInput &input)
    {
        auto view = std::make_unique<SignatureView>();
        view->resize(700, 600);
        view->show();
        view->setEvent(event);
        view->setInspection(inspect(input));
        return view;
    }
    QTemporaryDir m_dir;
};

void TestSignatureView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestSignatureView::aKeptEventStaysValidAndSaysWhatWouldHoldNow()
{
    const EventPtr event = stripeEvent("{}", "{}");
    const auto view = shown(event, inputOf(event));
    QCOMPARE(child<QLabel>(*view, u"signatureWord"_s)->text(), u"valid"_s);
    auto *now = child<QLabel>(*view, u"signatureNow"_s);
    QVERIFY(now->isVisible());
    QVERIFY(now->text().startsWith(u"As of receipt: valid. If it came now: stale timestamp."_s));
    InspectionInput fresh = inputOf(event);
    fresh.nowUs = kReceivedUs + 1'000'000;
    view->setInspection(inspect(fresh));
    QVERIFY(!now->isVisible());
}

void TestSignatureView::theStepThatFailsIsOpen()
{
    const EventPtr event = stripeEvent("{}", "{ }");
    const auto view = shown(event, inputOf(event));
    auto *steps = child<SignatureSteps>(*view, u"signatureSteps"_s);
    QVERIFY(steps->isVisible());
    int open = 0;
    for (int i = 0; i < steps->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = steps->topLevelItem(i);
        QVERIFY(!item->data(0, Qt::AccessibleTextRole).toString().isEmpty());
        open += item->isExpanded() ? 1 : 0;
        if (item->isExpanded())
            QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().endsWith(u"fails"_s));
    }
    QCOMPARE(open, 1);
    QVERIFY(child<QLabel>(*view, u"signatureComparison"_s)->text().contains(u"first difference"_s));
}

void TestSignatureView::invisibleCharactersAreMarkedUntilSwitchedOff()
{
    const QByteArray body = "{\"a\":1} \r\n";
    const EventPtr event = stripeEvent(body, body);
    const auto view = shown(event, inputOf(event));
    auto *content = child<ByteTextView>(*view, u"signedContent"_s);
    auto *legend = child<QLabel>(*view, u"signatureLegend"_s);
    QVERIFY(content->lineText(0).endsWith(u"}·␍␊"_s));
    QVERIFY(legend->text().contains(u"carriage return"_s));
    child<QCheckBox>(*view, u"showInvisible"_s)->setChecked(false);
    QVERIFY(content->lineText(0).endsWith(u"{\"a\":1} "_s));
    QVERIFY(!legend->isVisible());
}

void TestSignatureView::theDigestIsCopied()
{
    const EventPtr event = stripeEvent("{}", "{}");
    const auto view = shown(event, inputOf(event));
    const QSignalSpy copied(view.get(), &SignatureView::copied);
    child<QPushButton>(*view, u"copyContentDigest"_s)->click();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), qsizetype(64));
}

void TestSignatureView::whatIsNotCoveredStandsBesideTheTick()
{
    auto event = std::make_shared<Event>(*stripeEvent("{}", "{}"));
    InspectionInput input = inputOf(event);
    input.endpoint->scheme = u"gitlab-token"_s;
    event->request = *parseStoredRequest("POST / HTTP/1.1\r\nHost: x\r\nX-Gitlab-Token: whsec_s\r\n"
                                         "Content-Length: 2\r\n\r\n{}");
    input.event = event;
    const auto view = shown(event, input);
    QCOMPARE(child<QLabel>(*view, u"signatureWord"_s)->text(), u"valid"_s);
    auto *coverage = child<QLabel>(*view, u"signatureCoverage"_s);
    QVERIFY(coverage->isVisible());
    QVERIFY(coverage->text().startsWith(u"Not covered: "_s));
}

void TestSignatureView::theCauseIsShownWithItsFix()
{
    const EventPtr event = stripeEvent(R"({"a":1})", R"({"a": 1})");
    const auto view = shown(event, inputOf(event));
    QVERIFY(view->needsDiagnosis());
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    QVERIFY(view->diagnosis()->isVisible());
    auto *cause = child<QComboBox>(*view, u"diagnosisCause"_s);
    QCOMPARE(cause->currentText(), u"JSON written anew (proven)"_s);
    QVERIFY(child<QLabel>(*view, u"diagnosisEvidence"_s)->text().contains(u"without blanks"_s));
    QVERIFY(child<QPlainTextEdit>(*view, u"diagnosisCode"_s)
                    ->toPlainText()
                    .contains(u"express.raw"_s));
    child<QPushButton>(*view, u"copyDiagnosis"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             child<QLabel>(*view, u"diagnosisSentence"_s)->text());
}

void TestSignatureView::aLongReasonIsNotCut()
{
    const EventPtr event = stripeEvent("{}", R"({"forged":true})");
    const auto view = shown(event, inputOf(event));
    view->resize(700, 260); // less than all of it needs: the tab scrolls
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    auto *evidence = child<QLabel>(*view, u"diagnosisEvidence"_s);
    QVERIFY(evidence->text().contains(u"Nothing that was tried fits"_s));
    const auto needed = [evidence] { return evidence->heightForWidth(evidence->width()); };
    QTRY_VERIFY(needed() > 2 * evidence->fontMetrics().height());
    QTRY_VERIFY2(evidence->height() >= needed(), qPrintable(QString::number(evidence->height())));
}

void TestSignatureView::theSecretIsChangedFromHere()
{
    const EventPtr event = stripeEvent("{}", "{}");
    const auto right = shown(event, inputOf(event));
    QVERIFY(!child<QPushButton>(*right, u"setUpEndpoint"_s)->isVisible());
    auto bad = std::make_shared<Event>(*event);
    bad->verdict = Verdict::BadSignature;
    const auto wrong = shown(bad, inputOf(bad, "whsec_other"));
    wrong->setEvent(bad);
    QVERIFY(child<QPushButton>(*wrong, u"setUpEndpoint"_s)->isVisible()); // and not only later
    wrong->setInspection(inspect(inputOf(bad, "whsec_other")));
    auto *change = child<QPushButton>(*wrong, u"setUpEndpoint"_s);
    QVERIFY(change->isVisible());
    QVERIFY2(change->text().contains(u"secret"_s), qPrintable(change->text()));
    const QSignalSpy asked(wrong.get(), &SignatureView::setUpRequested);
    change->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"pay"_s);
}

void TestSignatureView::aPublicKeyIsNoSecret()
{
    auto event = std::make_shared<Event>();
    event->endpoint = u"pay"_s;
    event->scheme = u"discord"_s;
    event->verdict = Verdict::BadSignature;
    event->receivedAtUs = kReceivedUs;
    event->request = *parseStoredRequest(composeRequest(
            "POST", "/",
            { { "Host", "x" },
              { "X-Signature-Timestamp", QByteArray::number(kReceivedUs / 1'000'000) },
              { "X-Signature-Ed25519", QByteArray(128, '0') },
              { "Content-Length", "2" } },
            "{}"));
    // The public key of RFC 8032, section 7.1, test 1.
    InspectionInput input =
            inputOf(event, "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    input.endpoint->scheme = u"discord"_s;
    const auto view = shown(event, input);
    const auto *change = child<QPushButton>(*view, u"setUpEndpoint"_s);
    QVERIFY(change->isVisible());
    QVERIFY2(change->text().contains(u"public key"_s), qPrintable(change->text()));
}

void TestSignatureView::theFrameworkIsRemembered()
{
    const EventPtr event = stripeEvent(R"({"a":1})", R"({"a": 1})");
    const auto view = shown(event, inputOf(event));
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    auto *frameworks = child<QComboBox>(*view, u"diagnosisFramework"_s);
    const int go = frameworks->findText(u"Go"_s);
    QVERIFY(go > 0);
    frameworks->setFocus();
    frameworks->setCurrentIndex(go);
    Q_EMIT frameworks->textActivated(u"Go"_s);
    QVERIFY(child<QPlainTextEdit>(*view, u"diagnosisCode"_s)
                    ->toPlainText()
                    .contains(u"io.ReadAll"_s));
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    QCOMPARE(frameworks->currentText(), u"Go"_s);
}

void TestSignatureView::anotherEventClearsTheCause()
{
    const EventPtr event = stripeEvent(R"({"a":1})", R"({"a": 1})");
    const auto view = shown(event, inputOf(event));
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    const EventPtr good = stripeEvent("{}", "{}");
    view->setEvent(good);
    QVERIFY(!view->diagnosis()->isVisible());
    QVERIFY(!view->needsDiagnosis());
    view->setInspection(inspect(inputOf(good)));
    QVERIFY(!view->needsDiagnosis());
}

void TestSignatureView::aReplayIsSaidBesideTheTick()
{
    const EventPtr first = stripeEvent("{}", "{}");
    Event again = *first;
    again.seen.replayOf = 12;
    again.deliveryId = "evt_1";
    const EventPtr event = std::make_shared<Event>(again);
    const auto view = shown(event, inputOf(event));
    QCOMPARE(child<QLabel>(*view, u"signatureWord"_s)->text(), u"valid"_s);
    QVERIFY(!view->needsDiagnosis());
    QVERIFY(view->diagnosis()->isVisible());
    QCOMPARE(child<QComboBox>(*view, u"diagnosisCause"_s)->count(), 1);
    const QString evidence = child<QLabel>(*view, u"diagnosisEvidence"_s)->text();
    QVERIFY2(evidence.contains(u"#12"_s) && evidence.contains(u"evt_1"_s), qPrintable(evidence));
    view->setEvent(first);
    view->setInspection(inspect(inputOf(first)));
    QVERIFY(!view->diagnosis()->isVisible());
}

void TestSignatureView::payloadTextIsPlainEverywhere()
{
    const EventPtr event = stripeEvent("<b>x</b>", "<b>y</b>");
    const auto view = shown(event, inputOf(event));
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    for (const auto *label : view->findChildren<QLabel *>()) {
        if (!label->objectName().isEmpty() && !label->objectName().startsWith(u"qt_"_s))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
    QVERIFY(child<SignatureSteps>(*view, u"signatureSteps"_s)->findChildren<QLabel *>().isEmpty());
}

void TestSignatureView::itFitsASmallPane()
{
    const EventPtr event = stripeEvent(R"({"a":1})", R"({"a": 1})");
    const auto view = shown(event, inputOf(event));
    view->diagnosis()->setDiagnosis(diagnosisOf(event));
    QVERIFY2(view->minimumSizeHint().height() <= 300,
             qPrintable(QString::number(view->minimumSizeHint().height())));
    QVERIFY2(view->minimumSizeHint().width() <= 400,
             qPrintable(QString::number(view->minimumSizeHint().width())));
}

QTEST_MAIN(TestSignatureView)
#include "tst_signatureview.moc"
