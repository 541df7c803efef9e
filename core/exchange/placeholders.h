// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace hookloupe {

/// By their names, without the braces.
using Placeholders = QHash<QByteArray, QByteArray>;

/// \a text with the values of its {{name}}s; those without one stay, and \a lost tells of them.
QByteArray filledIn(QByteArrayView text, const Placeholders &values, QStringList &lost);

} // namespace hookloupe
