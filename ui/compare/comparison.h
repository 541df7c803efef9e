// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "ui/compare/changingfields.h"
#include "ui/compare/comparedcell.h"
#include "ui/compare/difftext.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <vector>

namespace hookloupe {

struct ComparedRow
{
    enum class Kind {
        Added, ///< only at the right
        Removed, ///< only at the left
        Changed,
        Respelled, ///< the same, written differently
        Reordered ///< the same in another order
    } kind = Kind::Changed;
    QString name; ///< of the header, or a JSON path; plain text for people
    ComparedCell left;
    ComparedCell right;
};

struct ComparisonOptions
{
    bool keyOrder = false; ///< another order of an object's members is a difference
    bool numbersByValue = false; ///< 1.0 and 1 are the same
    bool linesOfJson = false; ///< JSON line by line as laid out, besides by path
    bool withoutChanging = false; ///< what differs each time is left aside; see ChangingFields
    ChangingFields changing = {};
};

/// How two requests differ, ready to be shown. Values, so that it can cross threads.
struct Comparison
{
    QString summary; ///< sentences: the body, the headers, what was left aside
    QStringList notes; ///< what was decoded and what is left out, a sentence each
    std::vector<ComparedRow> headers; ///< the request line, then the headers
    bool isByStructure = false; ///< the bodies are JSON: `fields`
    std::vector<ComparedRow> fields;
    DiffTextPtr lines; ///< null where nothing differs by line, or nobody asked
};

/// Compares two requests without transfer and content codings, the bodies in UTF-8: JSON by
/// structure, else line by line as laid out, else in hex. Pure and reentrant; ends early, and is of
/// no use then, once \a stop is set.
Comparison compareRequests(const WireRequest &left, const WireRequest &right,
                           const ComparisonOptions &options, const std::atomic<bool> &stop);

} // namespace hookloupe
