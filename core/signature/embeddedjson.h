// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// JSON that stands in a field of a form.
struct EmbeddedJson
{
    QByteArray owned; ///< decoded, when the form is urlencoded
    QByteArrayView text; ///< into `owned`, or into the body of a multipart form

    EmbeddedJson() = default;
    /// A move would leave `text` behind.
    Q_DISABLE_COPY_MOVE(EmbeddedJson)
};

/// Finds the field \a name in a body of application/x-www-form-urlencoded, or of
/// multipart/form-data (RFC 7578) when the Content-Type says so. \a json stays empty when there is
/// no such field. Views into \a request and \a json.
void readEmbeddedJson(const RequestView &request, QByteArrayView name, EmbeddedJson &json);

} // namespace hookloupe
