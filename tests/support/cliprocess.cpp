// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/cliprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(HOOKLOUPE_CLI);

QProcessEnvironment environmentWith(const QStringList &additions)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &addition : additions) {
        const qsizetype equals = addition.indexOf(u'=');
        environment.insert(addition.left(equals), addition.mid(equals + 1));
    }
    return environment;
}

} // namespace

CliResult runCli(const QStringList &arguments, const QByteArray &input,
                 const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(kProgram, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), process.readAllStandardError() };
}

ListenProcess::ListenProcess(const QStringList &arguments, const QStringList &environment)
{
    m_process.setProcessEnvironment(environmentWith(environment));
    m_process.start(kProgram,
                    QStringList{ u"listen"_s, u"--port"_s, u"0"_s, u"--json"_s } + arguments);
}

ListenProcess::~ListenProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool ListenProcess::waitUntilListening()
{
    const QDeadlineTimer deadline(20'000);
    while (!deadline.hasExpired()) {
        const QByteArray text = err();
        const qsizetype begin = text.indexOf("listening on http");
        const qsizetype end = begin < 0 ? -1 : text.indexOf('\n', begin);
        if (end >= 0) {
            const QByteArray line = text.mid(begin, end - begin);
            m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
            return m_port != 0;
        }
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(50);
    }
    return false;
}

QByteArray ListenProcess::url() const
{
    return "http://127.0.0.1:"_ba + QByteArray::number(m_port);
}

QList<QJsonObject> ListenProcess::waitForEvents(qsizetype count, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (true) {
        m_out += m_process.readAllStandardOutput();
        for (qsizetype end = m_out.indexOf('\n'); end >= 0; end = m_out.indexOf('\n')) {
            m_events.append(QJsonDocument::fromJson(m_out.left(end)).object());
            m_out.remove(0, end + 1);
        }
        if (m_events.size() >= count || deadline.hasExpired())
            return m_events;
        if (m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() == 0)
            return m_events;
        m_process.waitForReadyRead(20);
    }
}

int ListenProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ListenProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

QByteArray ListenProcess::err()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

} // namespace hookloupe::test
