// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/otherprocess.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hookloupe::bench {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a line "name value unit".
double valueOf(const QByteArray &lines, QByteArrayView name)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').value(0).toDouble();
    }
    return 0;
}

} // namespace

double memoryMib(std::int64_t pid, QByteArrayView name)
{
    return valueOf(contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid)), name) / 1024;
}

std::map<QString, Activity> activityOf(std::int64_t pid)
{
    std::map<QString, Activity> threads;
    const QString folder = u"/proc/%1/task/"_s.arg(pid);
    const QStringList tasks = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        // In nanoseconds: the ticks of `stat` are 10 ms, a twentieth of a percent of 20 s.
        const QByteArray times = contentOf(folder + task + u"/schedstat"_s);
        threads[task] = { times.split(' ').value(0).toDouble() / 1e6,
                          static_cast<std::int64_t>(valueOf(contentOf(folder + task + u"/status"_s),
                                                            "voluntary_ctxt_switches:")) };
    }
    return threads;
}

Activity activityBetween(const std::map<QString, Activity> &before,
                         const std::map<QString, Activity> &after)
{
    Activity sum;
    for (const auto &[thread, now] : after) {
        const auto then = before.find(thread);
        const Activity was = then == before.end() ? Activity() : then->second;
        sum.cpuMs += now.cpuMs - was.cpuMs;
        sum.wakeUps += now.wakeUps - was.wakeUps;
    }
    return sum;
}

} // namespace hookloupe::bench
