// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringView>

#include <vector>

namespace hookloupe {

enum class Syntax {
    Plain,
    Json,
    Xml ///< HTML, too
};

struct SyntaxSpan
{
    enum class Kind {
        Key, ///< of XML: an element's name
        String,
        Number, ///< of XML: a reference
        Literal, ///< of XML: an attribute's name
        Punctuation,
        Comment ///< an instruction and a document type, too
    } kind = Kind::Key;
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Spans to colour in one displayed line. Lines are coloured without a look at those before, so
/// that any place of a large text is shown at once; JSON strings do not span lines. \a inString: a
/// long line was broken, and this part of it begins inside a string (of JSON).
std::vector<SyntaxSpan> syntaxSpans(QStringView line, Syntax syntax, bool inString = false);
/// Those of Syntax::Xml.
std::vector<SyntaxSpan> xmlSyntaxSpans(QStringView line);

} // namespace hookloupe
