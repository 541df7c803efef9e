// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/heartbeat.h"

#include "core/event/log.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

#include <cerrno>
#include <csignal>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWords{ "unknown"_L1, "listening"_L1, "stopped"_L1, "closed"_L1 };
/// Several beats: a machine under load may be late with one.
constexpr qint64 kFreshUs = 30LL * 1'000'000;
/// Always the same length, so that writing in place never leaves the end of an older text.
constexpr qsizetype kLineBytes = 64;

} // namespace

Heartbeat::Heartbeat(const QString &storePath)
    : m_path(storePath + u"-listening"_s)
{ }

Heartbeat::Record Heartbeat::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList words = QString::fromLatin1(file.read(kLineBytes)).simplified().split(u' ');
    const auto state = std::find(kWords.begin(), kWords.end(), words.value(0));
    Record record{ state == kWords.end() ? State::Unknown
                                         : static_cast<State>(state - kWords.begin()),
                   words.value(1).toLongLong(), words.value(2).toLongLong() };
    return record.atUs > 0 ? record : Record();
}

void Heartbeat::write(State state, qint64 nowUs) const
{
    QFile file(m_path);
    const QByteArray line = u"%1 %2 %3"_s.arg(kWords.at(static_cast<std::size_t>(state)))
                                    .arg(nowUs)
                                    .arg(QCoreApplication::applicationPid())
                                    .toLatin1()
                                    .leftJustified(kLineBytes - 1)
            + '\n';
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || file.write(line) != line.size()) {
        qCWarning(logStore, "the heartbeat cannot be written: %s", qPrintable(file.errorString()));
        return;
    }
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool Heartbeat::isOfAnother(const Record &record, qint64 nowUs)
{
    if (record.state != State::Listening || record.processId <= 0
        || record.processId == QCoreApplication::applicationPid() || nowUs - record.atUs > kFreshUs)
        return false;
    return ::kill(static_cast<pid_t>(record.processId), 0) == 0 || errno == EPERM;
}

} // namespace hookloupe
