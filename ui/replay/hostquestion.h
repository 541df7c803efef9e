// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <functional>

class QWidget;

namespace hookloupe {

class Workspace;
struct SendTarget;

/// Runs \a then at once when replays to \a target's host are allowed; else asks, once for each
/// host, and runs it when the answer is yes. Does not block.
void askForHost(Workspace *workspace, const SendTarget &target, QWidget *parent,
                const std::function<void()> &then);

} // namespace hookloupe
