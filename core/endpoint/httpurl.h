// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

namespace hookloupe {

/// Whether \a text is an absolute http or https URL with a host.
bool isHttpUrl(const QByteArray &text);

/// The same, and nothing in it that is never sent: no user name, no password, no fragment.
bool isTargetUrl(const QByteArray &text);

} // namespace hookloupe
