// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookloupe {

/// A scheme that an event without one fits.
struct RecognisedScheme
{
    QString id;
    QString name;
    bool takesSecret = true; ///< one line of text is all that it needs

    bool operator==(const RecognisedScheme &) const = default;
};

/// What core/signature/recognition.h found, as values that cross threads.
struct Recognised
{
    QString sentence; ///< empty: nothing was recognised
    bool isSaid = false; ///< the event's own reason begins with the sentence
    QList<RecognisedScheme> schemes; ///< likeliest first
    QByteArray draft; ///< a scheme file to go on from, when no scheme fits

    bool operator==(const Recognised &) const = default;
};

} // namespace hookloupe
