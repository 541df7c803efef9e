// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"
#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookloupe {

struct FormField
{
    QByteArray name; ///< decoded
    QByteArray value; ///< decoded: '+' is a blank, %XX a byte; a bad escape stays as it is
    bool hasValue = true; ///< false for `c`, true for `c=`
};

/// application/x-www-form-urlencoded in order, duplicates kept (WHATWG URL §5.1). Ends where it
/// is once \a stop is set.
std::vector<FormField> parseForm(QByteArrayView body, StopFlag stop = nullptr);
/// The encoding of the same standard.
QByteArray encodeForm(const std::vector<FormField> &fields);

/// Whether a Content-Type of that value, whatever its parameters, says
/// application/x-www-form-urlencoded.
bool isFormType(QByteArrayView contentType) noexcept;
bool hasFormType(const Fields &fields) noexcept;

} // namespace hookloupe
