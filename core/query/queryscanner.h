// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/query/query.h"

#include <QStringView>

#include <optional>

namespace hookloupe {

/// Reads the words and comparisons of a query from left to right, and keeps the first mistake.
class QueryScanner
{
public:
    explicit QueryScanner(QStringView text)
        : m_text(text)
    { }

    bool failed() const noexcept { return m_mistake.has_value(); }
    /// Precondition: failed().
    const QueryMistake &mistake() const { return *m_mistake; }
    /// Keeps the first only.
    void fail(const QString &sentence, qsizetype column, qsizetype length = 1);

    qsizetype position() const noexcept { return m_position; }
    bool atEnd() const noexcept { return m_position >= m_text.size(); }
    /// 0 at the end.
    QChar peek(qsizetype ahead = 0) const noexcept;
    void skipBlanks() noexcept;
    bool take(QChar c) noexcept;
    /// An operator word, which stands alone: AND, not ANDROID.
    bool seesWord(QStringView word) const noexcept;
    bool takeWord(QStringView word) noexcept;
    /// The '-' that negates what follows it.
    bool takeMinus();
    QueryTest readTest();

private:
    struct Text
    {
        QString text;
        bool isQuoted = false;
        qsizetype column = 0;
        qsizetype length = 0; ///< as written
    };
    Text readWord();
    Text readQuoted();
    QStringView readName() noexcept;
    std::optional<QueryOperator> readOperator();
    bool readArgument(QueryTest &test);
    Text readPath();
    void readValue(QueryTest &test);
    void makeReady(QueryTest &test, const Text &value);
    void readNumber(QueryTest &test, const Text &value);
    void readTime(QueryTest &test, const Text &value);
    void readFlag(QueryTest &test, const Text &value);
    void prepareText(QueryTest &test, const Text &value);
    void prepareExpression(QueryTest &test, const Text &value);
    void failUnknown(QStringView name, qsizetype column);

    QStringView m_text;
    qsizetype m_position = 0;
    std::optional<QueryMistake> m_mistake;
};

} // namespace hookloupe
