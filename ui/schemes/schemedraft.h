// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookloupe {

/// Something to start a scheme from.
struct SchemeTemplate
{
    QString title; ///< "HMAC of the body, in hexadecimal"
    QByteArray json; ///< can be used as it is
};

/// From the simplest on.
QList<SchemeTemplate> schemeTemplates();

/// \a json with an id and a name that no scheme of \a schemes has; the rest, its layout too, is as
/// it was. What is no scheme file comes back unchanged.
QByteArray copiedScheme(const QByteArray &json, const SchemeCatalogue &schemes);

} // namespace hookloupe
