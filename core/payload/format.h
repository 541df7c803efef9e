// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

namespace hookloupe {

enum class PayloadFormat {
    Empty,
    Json,
    FormUrlencoded,
    Xml,
    Text,
    Binary
};

/// What the body is by its bytes, with \a contentType deciding where bytes leave it open.
PayloadFormat detectFormat(QByteArrayView body, QByteArrayView contentType);
/// For people: "JSON", "form", …
QString formatName(PayloadFormat format);

} // namespace hookloupe
