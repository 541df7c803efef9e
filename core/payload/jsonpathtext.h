// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// Appends `.name`, or `['na.me']` where JsonPath::parse() would not take it bare. \a name is
/// decoded.
void appendPathMember(QByteArray &path, QByteArrayView name);
/// Appends `[12]`.
void appendPathIndex(QByteArray &path, qint64 index);

} // namespace hookloupe
