// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/payload/jsonpath.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// \a body, a form, with the field \a name set to \a value: in its place, or at the end. All other
/// bytes stay.
QByteArray withFormField(QByteArrayView body, QByteArrayView name, QByteArrayView value);

/// \a body with the JSON value \a lexeme, a view into it, replaced by \a text: quoted when
/// \a lexeme is a string, bare otherwise. All other bytes stay.
QByteArray withJsonScalar(QByteArrayView body, QByteArrayView lexeme, QByteArrayView text);

} // namespace hookloupe
