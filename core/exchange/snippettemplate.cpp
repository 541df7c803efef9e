// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippettemplate.h"

#include "core/exchange/snippettext.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// One pass: what is filled in is not looked at again, whatever it holds.
QByteArray filled(const QByteArray &text, const QHash<QByteArray, QByteArray> &gaps)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = text.indexOf('@', at);
        const qsizetype end = begin < 0 ? -1 : text.indexOf('@', begin + 1);
        if (end < 0)
            break;
        const auto gap = gaps.find(text.mid(begin + 1, end - begin - 1));
        if (gap == gaps.end()) {
            result += text.mid(at, end - at);
            at = end;
            continue;
        }
        result += text.mid(at, begin - at) + *gap;
        at = end + 1;
    }
    return result + text.mid(at);
}

bool allHold(const QByteArray &conditions, const QSet<QByteArray> &holds)
{
    const QByteArrayList names = conditions.split(',');
    return std::all_of(names.begin(), names.end(), [&holds](const QByteArray &name) {
        return name.startsWith('!') ? !holds.contains(name.mid(1)) : holds.contains(name);
    });
}

} // namespace

SnippetTemplate::SnippetTemplate(const QByteArray &file)
{
    const qsizetype border = file.indexOf("----\n");
    m_text = file.mid(border + 5);
    for (const QByteArray &line : file.first(border).split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            m_values[line.first(equals)] = line.mid(equals + 1);
    }
}

QByteArray SnippetTemplate::literal(const QByteArray &text) const
{
    const QByteArray escapes = m_values["escapes"];
    if (escapes.startsWith("bytes"))
        return quotedText(text, Escapes::Bytes, escapes.mid(5));
    return quotedText(text, Escapes::Utf16);
}

QByteArray SnippetTemplate::expression(const QByteArray &kind, const QByteArray &text) const
{
    return filled(m_values["part." + kind], { { "TEXT", literal(text) } });
}

QByteArray SnippetTemplate::expanded(const QSet<QByteArray> &holds) const
{
    QByteArray result;
    for (QByteArray line : m_text.split('\n')) {
        const qsizetype end = line.startsWith('[') ? line.indexOf("] ") : -1;
        if (end > 0) {
            if (!allHold(line.mid(1, end - 1), holds))
                continue;
            line = line.mid(end + 2);
        }
        result += filled(line, m_gaps) + '\n';
    }
    result.chop(1);
    return result;
}

} // namespace hookloupe
