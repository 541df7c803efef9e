// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/comparedtext.h"

#include <QCoreApplication>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ComparedWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::ComparedText)
};

void addRows(QString &text, const std::vector<ComparedRow> &rows)
{
    using Kind = ComparedRow::Kind;
    for (const ComparedRow &row : rows) {
        if (row.kind == Kind::Reordered) {
            text += "  "_L1 + row.name + ": "_L1 + ComparedWords::tr("members in another order")
                    + u'\n';
            continue;
        }
        if (row.kind != Kind::Added)
            text += "- "_L1 + row.name + ": "_L1 + row.left.text + u'\n';
        if (row.kind != Kind::Removed)
            text += "+ "_L1 + row.name + ": "_L1 + row.right.text + u'\n';
    }
}

} // namespace

QString comparedText(const Comparison &comparison, const QString &leftLine,
                     const QString &rightLine, bool byLine)
{
    QString text = comparison.summary + u'\n';
    for (const QString &note : comparison.notes)
        text += note + u'\n';
    text += "\n--- "_L1 + leftLine + "\n+++ "_L1 + rightLine + u'\n';
    if (!comparison.headers.empty()) {
        text += "@@ "_L1 + ComparedWords::tr("headers") + " @@\n"_L1;
        addRows(text, comparison.headers);
    }
    if (comparison.lines && (byLine || !comparison.isByStructure)) {
        text += QString::fromUtf8(comparison.lines->unified.text->bytes) + u'\n';
    } else if (!comparison.fields.empty()) {
        text += "@@ "_L1 + ComparedWords::tr("body") + " @@\n"_L1;
        addRows(text, comparison.fields);
    }
    return text;
}

} // namespace hookloupe
