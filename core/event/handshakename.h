// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// A handshake that decided an answer, as ResponseRecord::origin tells of it.
struct HandshakeName
{
    QString sender; ///< "Slack"
    QString name; ///< "URL verification"; empty: the answer was decided by something else

    /// "Handshake of Slack: URL verification.", which \a origin has to begin with.
    QString sentence() const;
    static HandshakeName fromOrigin(QStringView origin);
};

} // namespace hookloupe
