// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// The one spelling that all spellings of a number's exact value share: 1.0, 1e0 and 10E-1 give
/// "1e0"; 0.0 and -0 give "0". No double on the way: 1e400 and 40 digits keep their value. \a
/// lexeme is a Number of JsonReader; one whose exponent has more than 15 digits stays as it is.
QByteArray canonicalNumber(QByteArrayView lexeme);

} // namespace hookloupe
