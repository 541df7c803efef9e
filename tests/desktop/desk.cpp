// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/desktop/desk.h"

#include "core/event/clock.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/signature/verifier.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QSettings>
#include <QTcpSocket>
#include <QTest>

#include <utility>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

KeyMaterial keyOf(const QByteArray &secret)
{
    KeyMaterial key;
    key.key = SecretBytes(QByteArrayView(secret));
    return key;
}

const Scheme &stripe()
{
    static const Scheme scheme = *SchemeCatalogue::builtIn().find(u"stripe");
    return scheme;
}

/// "1990" of a payment; "null" where there is none.
QByteArray amountOf(QByteArrayView body)
{
    const QJsonValue amount = QJsonDocument::fromJson(body.toByteArray())
                                      .object()[u"data"_s][u"object"_s][u"amount"_s];
    return amount.isDouble() ? QByteArray::number(amount.toInt()) : "null"_ba;
}

} // namespace

bool Desk::start()
{
    QCoreApplication::setOrganizationName(u"hookloupe-desktop-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"story.hookloupe"_s), .useKeyring = false });
    if (!workspace)
        return false;
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->startListeners(quint16(0));
    return QTest::qWaitForWindowActive(m_window.get())
            && QTest::qWaitFor([this] { return m_workspace->listening().has_value(); });
}

bool Desk::setUp(const Endpoint &endpoint, const QByteArray &secret)
{
    QList<Endpoint> list = m_workspace->endpoints().list();
    list.append(endpoint);
    if (!endpoint.scheme.isEmpty())
        list.last().secrets = { { .ref = Workspace::secretRefFor(endpoint.name) } };
    auto set = EndpointSet::fromList(std::move(list));
    if (!set || !m_workspace->setEndpoints(std::move(*set)))
        return false;
    if (!secret.isEmpty())
        m_workspace->setSecret(endpoint.name, SecretBytes(QByteArrayView(secret)));
    return true;
}

QTableView *Desk::list() const
{
    return m_window->findChild<QTableView *>(u"eventList"_s);
}

QString Desk::cell(int row, const QString &title) const
{
    const QAbstractItemModel *model = list()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return model->index(row, column).data().toString();
    }
    qFatal("no such column: %s", qPrintable(title));
}

QByteArray Desk::url() const
{
    return m_workspace->listening()->baseUrl();
}

int Desk::send(const QByteArray &wire) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_workspace->listening()->port);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::connected, [&] { socket.write(wire); });
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return answer.contains("\r\n\r\n"); }, kPatienceMs))
        return 0;
    return answer.mid(sizeof "HTTP/1.1", 3).toInt();
}

Desk::~Desk() = default;

QByteArray postOf(const QByteArray &target, const QByteArray &body,
                  const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    Fields all{ { "Host", "localhost" }, { "Content-Type", "application/json" } };
    for (const auto &[name, value] : fields)
        all.push_back({ name, value });
    all.push_back({ "Content-Length", QByteArray::number(body.size()) });
    return composeRequest("POST", target, all, body);
}

QByteArray stripeEvent(const QByteArray &body, const QByteArray &secret)
{
    return *signedRequest(stripe(), keyOf(secret), *parseStoredRequest(postOf("/stripe", body)), "",
                          { .timestampUs = SystemClock::instance().nowUs() });
}

ScriptedServer::Script stripeConsumer(const QByteArray &secret, int failing, bool judgesAge)
{
    auto seen = std::make_shared<QHash<QByteArray, int>>();
    return [=](ScriptedServer::Peer &peer) {
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        while (framer.state() == RequestFramer::State::Complete) {
            const WireRequest request = framer.takeRequest();
            peer.received = peer.received.mid(request.wire.size());
            VerifyOptions options;
            options.nowUs = SystemClock::instance().nowUs();
            if (!judgesAge)
                options.toleranceS = -1;
            const bool isValid = secret.isEmpty()
                    || verify(stripe(), keyOf(secret), RequestView::of(request, "http://x/"),
                              options)
                                    .verdict
                            == Verdict::Valid;
            const bool fails = ++(*seen)[request.body().toByteArray()] <= failing;
            const QByteArray body = !isValid ? R"({"error":"signature"})"_ba
                    : fails                  ? R"({"error":"busy"})"_ba
                                             : R"({"booked":)" + amountOf(request.body()) + '}';
            const QByteArray status = !isValid ? "400 Bad Request"
                    : fails                    ? "503 Service Unavailable"
                                               : "200 OK";
            peer.socket->write("HTTP/1.1 " + status
                               + "\r\nContent-Type: application/json\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        }
    };
}

} // namespace hookloupe::test
