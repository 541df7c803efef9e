// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/forwardrecord.h"
#include "core/event/replayrecord.h"

#include <QSqlQuery>

namespace hookloupe {

/// What a row of `replay` or `forward` says, its columns in the order in which they are read.
ReplayRecord replayFromRow(const QSqlQuery &row);
ForwardRecord forwardFromRow(const QSqlQuery &row);

} // namespace hookloupe
