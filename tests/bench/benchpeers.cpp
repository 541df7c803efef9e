// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/benchpeers.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace hookloupe::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 20'000;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// Writes \a bytes to \a name in \a folder; its path.
QString write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

class Program : public Subject
{
public:
    Program(const QString &program, const QStringList &arguments, const QString &folder,
            quint16 port, std::unique_ptr<Subject> behind = {})
        : m_behind(std::move(behind))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(folder + u"/peer.log"_s);
        m_process.start(program, arguments);
        const QDeadlineTimer deadline(kStartMs);
        while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, port);
            if (probe.waitForConnected(200)) {
                m_port = port;
                return;
            }
            QThread::msleep(50);
        }
    }
    ~Program() override
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000)) {
            m_process.kill();
            m_process.waitForFinished(3000);
        }
    }

private:
    std::unique_ptr<Subject> m_behind;
    QProcess m_process;
};

} // namespace

std::unique_ptr<Subject> startWebhook(const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(u"webhook"_s);
    if (program.isEmpty())
        return nullptr;
    const QString hooks = write(
            folder, u"hooks.json"_s,
            R"([{"id":"hook","execute-command":"/bin/true","trigger-rule-mismatch-http-response-code":403,
"trigger-rule":{"match":{"type":"payload-hmac-sha256","secret":")"
                    + kBenchSecret
                    + R"(","parameter":{"source":"header","name":"X-Hub-Signature-256"}}}}])");
    const quint16 port = freePort();
    return std::make_unique<Program>(program,
                                     QStringList{ u"-hooks"_s, hooks, u"-ip"_s, u"127.0.0.1"_s,
                                                  u"-port"_s, QString::number(port) },
                                     folder, port);
}

std::unique_ptr<Subject> startNode(const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(u"node"_s);
    if (program.isEmpty())
        return nullptr;
    static const char script[] = R"js(
const [port, secret, path] = process.argv.slice(2);
const { createHmac, timingSafeEqual } = require('node:crypto');
const out = require('node:fs').createWriteStream(path, { flags: 'a' });
require('node:http').createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const mac = Buffer.from('sha256=' + createHmac('sha256', secret).update(body).digest('hex'));
    const given = Buffer.from(String(request.headers['x-hub-signature-256']));
    const valid = mac.length === given.length && timingSafeEqual(mac, given);
    response.writeHead(valid ? 200 : 403, { 'Content-Length': 0 });
    response.end();
    out.write(JSON.stringify({ headers: request.rawHeaders, body: body.toString('latin1') }) + '\n');
  });
}).listen(Number(port), '127.0.0.1');
)js";
    const QString path = write(folder, u"server.cjs"_s, script);
    const quint16 port = freePort();
    return std::make_unique<Program>(program,
                                     QStringList{ path, QString::number(port),
                                                  QString::fromLatin1(kBenchSecret),
                                                  folder + u"/events.ndjson"_s },
                                     folder, port);
}

std::unique_ptr<Subject> startMitmproxy(const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(u"mitmdump"_s);
    if (program.isEmpty())
        return nullptr;
    auto behind = subjectKinds().front().start(folder);
    const QString target = u"reverse:http://127.0.0.1:%1"_s.arg(behind->port());
    const quint16 port = freePort();
    return std::make_unique<Program>(program,
                                     QStringList{ u"--mode"_s, target, u"--listen-host"_s,
                                                  u"127.0.0.1"_s, u"--listen-port"_s,
                                                  QString::number(port), u"-q"_s },
                                     folder, port, std::move(behind));
}

} // namespace hookloupe::bench
