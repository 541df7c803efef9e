// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/query/query.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace hookloupe {

/// A text that stands in the target, the field lines or the decoded body of an event, ASCII case
/// ignored; or else one of \a unless does, by which a body writes characters in another form.
struct RequiredText
{
    QByteArray text; ///< as UTF-8, not empty
    std::shared_ptr<const TextMatcher> matcher; ///< of it
    std::vector<QByteArray> unless; ///< exact bytes

    bool isIn(QByteArrayView bytes) const;
};
/// One of these is there.
using RequiredClause = std::vector<RequiredText>;

/// What an event must hold, every clause of it, for \a query to match: so that most events need not
/// be taken apart to be refused. Empty when nothing is known.
std::vector<RequiredClause> requiredTexts(const Query &query);

} // namespace hookloupe
