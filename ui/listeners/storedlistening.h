// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspace.h"

#include <optional>

namespace hookloupe {

/// What became of listening on one port of this computer alone.
struct UsualListening
{
    quint16 port = 0; ///< as it was asked for
    Result<Workspace::Listening> listening;
};

/// Listens where the person said, or else on the usual port of this computer, whose outcome is
/// given; the state of the others is the workspace's to tell. \a port: of the first listener, for
/// this run. Needs no window, so that senders need not wait for one.
std::optional<UsualListening> listenAsStored(Workspace &workspace, std::optional<quint16> port);

} // namespace hookloupe
