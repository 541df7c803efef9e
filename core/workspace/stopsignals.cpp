// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/stopsignals.h"

#include <csignal>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hookloupe {

namespace {

int g_event = -1;

// A handler may only do what is async-signal-safe: write() is.
void onSignal(int)
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = write(g_event, &one, sizeof one);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    g_event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(g_event, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        [[maybe_unused]] const auto got = read(g_event, &count, sizeof count);
        Q_EMIT stopRequested();
    });
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

StopSignals::~StopSignals()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    m_notifier.reset();
    close(g_event);
    g_event = -1;
}

} // namespace hookloupe
