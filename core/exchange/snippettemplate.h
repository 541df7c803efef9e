// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace hookloupe {

/// A program with gaps: `name=value` lines on how the language writes things, a line `----`, then
/// the text. There, `@NAME@` is a gap, and a line that begins with `[one,!two] ` is kept where
/// `one` holds and `two` does not.
class SnippetTemplate
{
public:
    explicit SnippetTemplate(const QByteArray &file);

    /// Of a line above the text; empty when there is none.
    QByteArray value(const QByteArray &name) const { return m_values.value(name); }
    /// `part.KIND`, with \a text as a literal in its gap.
    QByteArray expression(const QByteArray &kind, const QByteArray &text) const;

    void set(const QByteArray &gap, const QByteArray &code) { m_gaps[gap] = code; }
    /// As a literal of the language.
    void setText(const QByteArray &gap, const QByteArray &text) { m_gaps[gap] = literal(text); }

    QByteArray expanded(const QSet<QByteArray> &holds) const;

private:
    QByteArray literal(const QByteArray &text) const;

    QHash<QByteArray, QByteArray> m_values;
    QHash<QByteArray, QByteArray> m_gaps;
    QByteArray m_text;
};

} // namespace hookloupe
