// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <functional>

class QWidget;

namespace hookloupe {

class Workspace;
struct SendTarget;

/// What for a host is asked.
enum class HostUse {
    Replay, ///< one event, now
    ReplayMany, ///< a batch
    Forward, ///< every event of an endpoint, from now on
    Check, ///< the made-up events of a consumer check
    Simulate, ///< the events of a simulated gateway, and their repetitions
};

/// Runs \a then at once when sending to \a target's host is allowed; else asks, once for each
/// host, and runs it when the answer is yes. Does not block.
void askForHost(Workspace *workspace, const SendTarget &target, QWidget *parent,
                const std::function<void()> &then, HostUse use = HostUse::Replay);

} // namespace hookloupe
