// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QIcon>

namespace hookloupe {

/// The program's icon as the tray shows it: with the number of notices not seen (0: none), and
/// paler, with a dash, while nothing listens. Drawn for each size and pixel ratio, with outlines
/// that stand out on a light tray and a dark one.
QIcon trayIcon(int unseen, bool isListening);

} // namespace hookloupe
