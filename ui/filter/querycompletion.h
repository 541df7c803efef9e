// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace hookloupe {

/// What a query can name besides the words of its language.
struct KnownValues
{
    QStringList endpoints;
    QStringList schemes; ///< ids
    QStringList tags;
};

struct Completion
{
    QString text; ///< as it stands in the query
    QString hint; ///< plain text
};

/// What could stand at a place of a query, in the place of [from, from + length).
struct Completions
{
    qsizetype from = 0;
    qsizetype length = 0;
    QList<Completion> list; ///< likeliest first
};

/// What could go on at \a cursor. Without \a wantsAll nothing is proposed where nothing was begun.
Completions completionsAt(QStringView query, qsizetype cursor, const KnownValues &known,
                          bool wantsAll = false);
/// \a value as a query has to write it, in quotes if need be.
QString quotedForQuery(const QString &value);
/// The query for events whose JSON has the scalar \a lexeme at \a path; empty where the language
/// cannot say it.
QString queryForJsonValue(const QByteArray &path, const QByteArray &lexeme);

} // namespace hookloupe
