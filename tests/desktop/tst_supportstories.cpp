// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlexport.h"
#include "core/exchange/formats.h"
#include "core/http/requestframer.h"
#include "tests/desktop/desk.h"
#include "tests/desktop/person.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/exchange/casedialog.h"
#include "ui/exchange/importdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_8Jb1vB2rTq6yXn0sKc4m"_ba;

QByteArray payment(const QByteArray &id, const QByteArray &type = "payment_intent.succeeded"_ba)
{
    return R"({"id":")" + id + R"(","object":"event","type":")" + type
            + R"(","data":{"object":{"id":"pi_3Qd8","amount":1990,"currency":"eur",)"
              R"("receipt_email":"jenny.rosen@example.com"}}})";
}

/// One whose body somebody's program printed anew.
QByteArray reserialised(const QByteArray &id)
{
    const auto request = parseStoredRequest(stripeEvent(payment(id), kSecret));
    return postOf("/stripe", payment(id).replace(R"(":)", R"(": )"),
                  { { "Stripe-Signature", request->field("Stripe-Signature")->toByteArray() } });
}

QByteArray harOf(const QList<QByteArray> &wires)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QJsonArray entries;
    for (const QByteArray &wire : wires) {
        const auto request = parseStoredRequest(wire);
        QJsonArray headers;
        for (const Field &field : request->ownedFields())
            headers.append(QJsonObject{ { u"name"_s, QString::fromUtf8(field.name) },
                                        { u"value"_s, QString::fromUtf8(field.value) } });
        entries.append(QJsonObject{
                { u"startedDateTime"_s, now },
                { u"request"_s,
                  QJsonObject{ { u"method"_s, u"POST"_s },
                               { u"url"_s, u"https://shop.example/stripe"_s },
                               { u"httpVersion"_s, u"HTTP/1.1"_s },
                               { u"headers"_s, headers },
                               { u"postData"_s,
                                 QJsonObject{ { u"mimeType"_s, u"application/json"_s },
                                              { u"text"_s,
                                                QString::fromUtf8(
                                                        request->body().toByteArray()) } } } } } });
    }
    return QJsonDocument(QJsonObject{ { u"log"_s,
                                        QJsonObject{ { u"version"_s, u"1.2"_s },
                                                     { u"entries"_s, entries } } } })
            .toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Somebody who answers merchants ("your webhook's signature is wrong"), from start to end of five
/// tasks, with keys and mouse alone. Each story prints how many actions it took.
class TestSupportStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTicketIsExplained();
    void aHarIsSearched();
    void aCaseTravels();
    void aDeliveryListIsCompared();
    void aRequestIsHandedOverRedacted();
    void cleanup();

private:
    template<class T>
    T *in(const QString &name) const
    {
        return child<T>(*m_desk->window(), name);
    }
    int rows() const { return m_desk->list()->model()->rowCount(); }
    void arrive(const QList<QByteArray> &wires)
    {
        for (const QByteArray &wire : wires)
            QCOMPARE(m_desk->send(wire), 200);
        QTRY_COMPARE(rows(), int(wires.size()));
    }
    /// Pastes the path into the dialog that asks for a file.
    void nameFile(const QString &path)
    {
        auto *dialog = opened<QFileDialog>();
        QVERIFY(dialog);
        m_me.paste(path);
        QTRY_COMPARE(child<QLineEdit>(*dialog, u"fileNameEdit"_s)->text(), path);
        m_me.look(u"file"_s);
        const QPointer<QFileDialog> asking(dialog);
        m_me.press(Qt::Key_Return);
        QTRY_VERIFY(!asking || !asking->isVisible());
    }
    std::unique_ptr<Desk> m_desk;
    Person m_me;
};

void TestSupportStories::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
    QVERIFY(m_desk->setUp({ .name = u"Stripe"_s, .path = "/stripe", .scheme = u"stripe"_s },
                          kSecret));
}

void TestSupportStories::aTicketIsExplained()
{
    m_me.begin(u"sup1"_s);
    const auto request = parseStoredRequest(reserialised("evt_7Ticket"));
    m_me.paste(QString::fromUtf8(curlCommand(*request, "https://shop.example"_ba)));
    auto *dialog = opened<ImportDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(child<QPushButton>(*dialog, u"importStart"_s)->isEnabled());
    m_me.look(u"import"_s);
    m_me.press(Qt::Key_Return);
    QTRY_COMPARE(rows(), 1);
    m_me.look(u"landed"_s);
    m_me.press(Qt::CTRL | Qt::Key_4);
    auto *cause = in<QComboBox>(u"diagnosisCause"_s);
    QTRY_VERIFY(cause->isVisible() && cause->currentText() == u"JSON written anew (proven)"_s);
    m_me.look(u"why"_s);
    m_me.click(in<QPushButton>(u"copyDiagnosis"_s));
    m_me.look(u"copied"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), in<QLabel>(u"diagnosisSentence"_s)->text());
    m_me.end(3, 4);
}

void TestSupportStories::aHarIsSearched()
{
    write(m_desk->path(u"shop.har"_s),
          harOf({ stripeEvent(payment("evt_1"), kSecret), reserialised("evt_2"),
                  stripeEvent(payment("evt_3"), kSecret) }));
    m_me.begin(u"sup2"_s);
    m_me.press(Qt::CTRL | Qt::Key_I);
    nameFile(m_desk->path(u"shop.har"_s));
    auto *dialog = opened<ImportDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(child<QPushButton>(*dialog, u"importStart"_s)->isEnabled());
    m_me.look(u"import"_s);
    m_me.press(Qt::Key_Return);
    QTRY_COMPARE(rows(), 3);
    m_me.look(u"landed"_s);
    m_me.press(Qt::Key_Slash);
    m_me.type(u"verdict:bad"_s);
    m_me.look(u"filter"_s);
    m_me.press(Qt::Key_Return);
    QTRY_COMPARE(rows(), 1);
    m_me.look(u"found"_s);
    QTRY_VERIFY(in<QLabel>(u"detailTitle"_s)->text().startsWith(u"#2"_s));
    m_me.press(Qt::Key_N);
    m_me.look(u"note"_s);
    m_me.type(u"printed anew"_s);
    m_me.press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->cell(0, u"Notes"_s), u"printed anew"_s);
    m_me.look(u"noted"_s);
    m_me.end(30, 31);
}

void TestSupportStories::aCaseTravels()
{
    arrive({ stripeEvent(payment("evt_1"), kSecret), reserialised("evt_2"),
             stripeEvent(payment("evt_3"), kSecret) });
    const QString file = m_desk->path(u"shop.hookcase"_s);
    m_me.begin(u"sup3"_s);
    m_me.clickRow(m_desk->list(), m_desk->list()->model()->index(1, 1));
    m_me.press(Qt::SHIFT | Qt::Key_Down);
    m_me.press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    auto *dialog = opened<QDialog>();
    QVERIFY(dialog);
    m_me.type(u"a"_s);
    auto *format = child<QComboBox>(*dialog, u"exportFormat"_s);
    QVERIFY2(format->currentData() == u"case"_s, qPrintable(format->currentText()));
    m_me.look(u"export"_s);
    m_me.press(Qt::ALT | Qt::Key_S);
    nameFile(file);
    auto *state = child<QLabel>(*dialog, u"exportState"_s);
    QTRY_VERIFY2(state->text().contains(u"2 events exported"_s), qPrintable(state->text()));
    m_me.look(u"saved"_s);
    m_me.press(Qt::Key_Escape);
    QTRY_VERIFY(m_desk->window()->isActiveWindow());
    m_me.press(Qt::CTRL | Qt::Key_I);
    nameFile(file);
    auto *opening = opened<CaseDialog>();
    QVERIFY(opening);
    auto *events = child<QTableView>(*opening, u"caseTable"_s);
    QTRY_COMPARE(events->model()->rowCount(), 2);
    auto *details = child<QPlainTextEdit>(*opening, u"caseDetails"_s);
    QTRY_VERIFY(!details->toPlainText().isEmpty());
    QVERIFY(!details->toPlainText().contains(u"jenny.rosen"_s));
    m_me.look(u"opened"_s);
    m_me.press(Qt::Key_Return);
    QTRY_COMPARE(rows(), 5);
    // Signed anew, and judged as they were before.
    QCOMPARE(m_desk->cell(0, u"Signature"_s), u"bad signature"_s);
    QCOMPARE(m_desk->cell(1, u"Signature"_s), u"valid"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains(kSecret));
    m_me.look(u"imported"_s);
    m_me.end(11, 12);
}

void TestSupportStories::aDeliveryListIsCompared()
{
    arrive({ stripeEvent(payment("evt_1"), kSecret), stripeEvent(payment("evt_3"), kSecret) });
    // The gateway tells when each was made; it tried one of them for hours.
    const QByteArray hour =
            QDateTime::currentDateTimeUtc().addDays(-8).toString(u"yyyy-MM-ddThh:"_s).toLatin1();
    write(m_desk->path(u"list.csv"_s),
          "id,created,status\nevt_1," + hour + "00:00Z,delivered\nevt_2," + hour
                  + "00:01Z,delivered\nevt_3," + hour + "00:02Z,delivered\n");
    m_me.begin(u"sup4"_s);
    m_me.choose(m_desk->window(), u"Tools"_s, u"Compare with a delivery list"_s);
    QVERIFY(opened<QDialog>());
    m_me.paste(m_desk->path(u"list.csv"_s));
    m_me.press(Qt::Key_Return);
    auto *found = in<QTreeView>(u"reconcileRows"_s);
    QTRY_COMPARE(found->model()->rowCount(), 1);
    auto *summary = in<QLabel>(u"reconcileSummary"_s);
    QVERIFY2(summary->text().contains(u"1 is missing"_s), qPrintable(summary->text()));
    const QAbstractItemModel *model = found->model();
    QVERIFY(!model->match(model->index(0, 3), Qt::DisplayRole, u"evt_2"_s).isEmpty());
    m_me.look(u"compared"_s);
    m_me.end(3, 4);
}

void TestSupportStories::aRequestIsHandedOverRedacted()
{
    arrive({ stripeEvent(payment("evt_1"), kSecret) });
    m_me.begin(u"sup5"_s);
    m_me.press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    auto *dialog = opened<QDialog>();
    QVERIFY(dialog);
    m_me.type(u"c"_s);
    auto *format = child<QComboBox>(*dialog, u"exportFormat"_s);
    QVERIFY2(format->currentData() == u"curl"_s, qPrintable(format->currentText()));
    auto *taken = child<QTableView>(*dialog, u"exportReplacements"_s);
    QTRY_COMPARE(taken->model()->rowCount(), 1);
    m_me.look(u"taken"_s);
    m_me.press(Qt::ALT | Qt::Key_W);
    auto *text = child<QPlainTextEdit>(*dialog, u"exportText"_s);
    QTRY_VERIFY(text->isVisible() && text->toPlainText().contains(u"curl"_s));
    QVERIFY(!text->toPlainText().contains(u"jenny.rosen"_s));
    m_me.look(u"written"_s);
    m_me.press(Qt::ALT | Qt::Key_C);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"curl"_s));
    const auto copied = importRequests(QGuiApplication::clipboard()->text().toUtf8(), {});
    QVERIFY(copied && copied->requests.size() == 1);
    const WireRequest &request = copied->requests[0].request;
    QVERIFY(request.body().toByteArray().contains("\"id\":\"evt_1\""));
    QVERIFY(!request.wire.contains("jenny.rosen"));
    m_me.look(u"copied"_s);
    m_me.end(4, 4);
}

void TestSupportStories::cleanup()
{
    m_desk.reset();
}

QTEST_MAIN(TestSupportStories)
#include "tst_supportstories.moc"
