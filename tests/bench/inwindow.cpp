// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/inwindow.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

namespace hookloupe::bench {

namespace {

constexpr auto kInside = "HOOKLOUPE_BENCH_INSIDE";

} // namespace

std::optional<int> runInWindow(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(kInside))
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    arguments.front() = QCoreApplication::applicationFilePath();
    qputenv(kInside, "1");
    return QProcess::execute(QStringLiteral(HOOKLOUPE_IN_WINDOW), arguments);
}

} // namespace hookloupe::bench
