// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/syntax.h"

namespace hookloupe {

namespace {

using Kind = SyntaxSpan::Kind;

constexpr bool isLetter(QChar c) noexcept
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isNumberPart(QChar c) noexcept
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+' || c == u'e'
            || c == u'E';
}

/// Index behind the string whose text begins at \a begin; the line's end when it is not closed.
qsizetype stringEnd(QStringView line, qsizetype begin)
{
    for (qsizetype i = begin; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return line.size();
}

bool colonFollows(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at] == u' ')
        ++at;
    return at < line.size() && line[at] == u':';
}

template<class Predicate>
qsizetype runEnd(QStringView line, qsizetype begin, Predicate belongs)
{
    qsizetype end = begin + 1;
    while (end < line.size() && belongs(line[end]))
        ++end;
    return end;
}

std::vector<SyntaxSpan> jsonSpans(QStringView line, bool inString)
{
    std::vector<SyntaxSpan> spans;
    qsizetype at = 0;
    if (inString && !line.isEmpty()) {
        at = stringEnd(line, 0);
        spans.push_back({ colonFollows(line, at) ? Kind::Key : Kind::String, 0, at });
    }
    while (at < line.size()) {
        const QChar c = line[at];
        qsizetype end = at + 1;
        Kind kind = Kind::Punctuation;
        if (c == u'"') {
            end = stringEnd(line, at + 1);
            kind = colonFollows(line, end) ? Kind::Key : Kind::String;
        } else if (c == u'-' || (c >= u'0' && c <= u'9')) {
            end = runEnd(line, at, isNumberPart);
            kind = Kind::Number;
        } else if (isLetter(c)) {
            end = runEnd(line, at, isLetter);
            const QStringView word = line.sliced(at, end - at);
            kind = Kind::Literal;
            if (word != u"true" && word != u"false" && word != u"null") {
                at = end;
                continue;
            }
        } else if (!QStringView(u"{}[]:,").contains(c)) {
            at = end;
            continue;
        }
        spans.push_back({ kind, at, end - at });
        at = end;
    }
    return spans;
}

} // namespace

std::vector<SyntaxSpan> syntaxSpans(QStringView line, Syntax syntax, bool inString)
{
    switch (syntax) {
    case Syntax::Plain:
        break;
    case Syntax::Json:
        return jsonSpans(line, inString);
    case Syntax::Xml:
        return xmlSyntaxSpans(line);
    }
    return {};
}

} // namespace hookloupe
