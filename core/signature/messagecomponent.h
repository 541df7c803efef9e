// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/parts/parts.h"
#include "core/signature/structuredfield.h"

namespace hookloupe {

/// An absolute URL taken apart. Views into it.
struct UrlPieces
{
    QByteArrayView scheme;
    QByteArrayView authority;
    QByteArrayView path; ///< empty when there is none
    QByteArrayView query; ///< with its '?'; empty when there is none
};
UrlPieces urlPieces(QByteArrayView url) noexcept;

/// The value of a covered component: a field (RFC 9421 §2.1), or a derived one (§2.2).
PartValue messageComponent(const FieldItem &item, const RequestView &request);

} // namespace hookloupe
