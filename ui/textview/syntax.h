// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringView>

#include <vector>

namespace hookloupe {

enum class Syntax {
    Plain,
    Json
};

struct SyntaxSpan
{
    enum class Kind {
        Key,
        String,
        Number,
        Literal,
        Punctuation
    } kind = Kind::Key;
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Spans to colour in one displayed line. Lines are coloured without a look at those before, so
/// that any place of a large text is shown at once; JSON strings do not span lines. \a inString: a
/// long line was broken, and this part of it begins inside a string.
std::vector<SyntaxSpan> syntaxSpans(QStringView line, Syntax syntax, bool inString = false);

} // namespace hookloupe
