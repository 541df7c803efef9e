// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/threadtimes.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hookloupe::bench {

qint64 threadCpuNs(const QByteArray &name)
{
    constexpr qsizetype kKernelNameBytes = 15;
    qint64 sum = 0;
    const QStringList tasks =
            QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        const QString folder = u"/proc/self/task/"_s + task;
        QFile comm(folder + u"/comm"_s);
        QFile times(folder + u"/schedstat"_s);
        if (!comm.open(QIODevice::ReadOnly) || !times.open(QIODevice::ReadOnly)
            || comm.readAll().trimmed() != name.left(kKernelNameBytes))
            continue;
        sum += times.readAll().split(' ').value(0).toLongLong();
    }
    return sum;
}

} // namespace hookloupe::bench
