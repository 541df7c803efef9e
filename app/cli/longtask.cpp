// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/longtask.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kTellEveryMs = 200;
} // namespace

LongTask::LongTask(QString doing)
    : m_doing(std::move(doing))
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    QObject::connect(&m_signals, &StopSignals::stopRequested, &m_signals,
                     [this] { m_isStopped = true; });
    m_sinceTold.start();
}

LongTask::~LongTask()
{
    if (m_hasTold)
        std::fputs("\r\033[K", stderr);
}

TaskProgress LongTask::progress()
{
    return [this](qint64 done, qint64 total) {
        QCoreApplication::processEvents();
        tell(done, total);
        return !m_isStopped;
    };
}

void LongTask::tell(qint64 done, qint64 total)
{
    if (!m_isTerminal || total <= 0 || m_sinceTold.elapsed() < kTellEveryMs)
        return;
    m_sinceTold.start();
    m_hasTold = true;
    const QByteArray line =
            u"\r\033[K%1: %2 %"_s.arg(m_doing).arg(qMin<qint64>(100, done * 100 / total)).toUtf8();
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

} // namespace hookloupe::cli
