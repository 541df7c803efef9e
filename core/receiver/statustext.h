// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

namespace hookloupe {

/// The reason phrase that is usual for \a status (RFC 9110 §15 and the IANA registry); empty when
/// there is none.
QByteArrayView reasonPhrase(int status) noexcept;

} // namespace hookloupe
