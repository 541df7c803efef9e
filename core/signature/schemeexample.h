// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QByteArray>

#include <optional>

namespace hookloupe {

/// A request that a scheme holds for, with a secret that is obviously nobody's.
struct SchemeExample
{
    QByteArray wire; ///< the whole signed request; its https URL follows from Host and target
    QByteArray secret;
    QMap<QByteArray, QByteArray> parameters;
    qint64 unixTime = 0; ///< when it was received
};

/// Always the same for the same scheme. nullopt where only a private key can sign, and where the
/// provider's own events are needed.
std::optional<SchemeExample> schemeExample(const Scheme &scheme);

} // namespace hookloupe
