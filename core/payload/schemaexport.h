// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/schematext.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

struct SchemaExportOptions
{
    QString title; ///< "payment.confirmed"
    QString description; ///< of which events it is, in a sentence
    bool hasExamples = true; ///< values from the bodies, which may be of people
};

/// JSON Schema (draft 2020-12) that says what was seen and promises nothing: ranges and shares
/// stand in descriptions, values in `examples`; `required` is what no object lacked. Laid out, with
/// a line feed at its end.
QByteArray jsonSchemaOf(const BodySchema &schema, const SchemaExportOptions &options);
/// A table of GitHub's Markdown. What senders wrote cannot become markup.
QByteArray markdownOf(const BodySchema &schema, const SchemaExportOptions &options,
                      const SchemaClock &clock);

} // namespace hookloupe
