// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/memoryuse.h"

#include <QDir>
#include <QFile>

namespace hookloupe::bench {

using namespace Qt::StringLiterals;

namespace {

int entries(const QString &folder)
{
    return static_cast<int>(
            QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

double statusMiB(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(name + ':');
    const QByteArray line =
            text.mid(at + name.size() + 1, text.indexOf('\n', at) - at - name.size() - 1);
    return line.simplified().split(' ').value(0).toDouble() / 1024;
}

int openHandles()
{
    return entries(u"/proc/self/fd"_s) - 1; // the one that it is read by
}

int runningThreads()
{
    return entries(u"/proc/self/task"_s);
}

} // namespace hookloupe::bench
