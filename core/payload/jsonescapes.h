// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// A Key or String lexeme, never longer, with `\u` escapes and `\/` as the characters they stand
/// for, so that it can be read. It stays JSON of the same value: what must be escaped stays as it
/// was sent, and so does what nobody could see or what would turn the line around (control and
/// format characters, bidirectional marks, lone surrogates, noncharacters).
QByteArray readableJsonString(QByteArrayView lexeme);

} // namespace hookloupe
