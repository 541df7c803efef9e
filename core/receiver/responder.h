// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"
#include "core/event/event.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// An answer as it will be written, and what becomes of the connection.
struct Answer
{
    ResponseRecord record;
    bool closes = false;
};

/// Makes answers: what HTTP requires is added to what the plan says, and nothing in it is changed.
/// One per receiver thread.
class Responder
{
public:
    /// The plan's answer to \a request. \a closes: the connection ends after it.
    Answer planned(const ResponsePlan &plan, const WireRequest &request, bool closes, qint64 nowUs);
    /// A sentence as plain text. \a request: null when none was understood; then the connection
    /// ends.
    Answer sentence(int status, const QString &text, const WireRequest *request, qint64 nowUs);

private:
    const QByteArray &date(qint64 nowUs);

    QByteArray m_date;
    qint64 m_dateSecond = -1;
};

/// The bytes of an answer.
QByteArray answerBytes(const ResponseRecord &record);

} // namespace hookloupe
