// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/schematext.h"
#include "core/workspace/schemarun.h"

#include <QString>

#include <vector>

namespace hookloupe {

// Queries for the list, of the events that a schema is of. Empty where the language cannot say it.

/// Those that have something at \a place.
QString queryForField(const SchemaSubject &subject, const SchemaPlace &place);
/// Those that have nothing there.
QString queryWithoutField(const SchemaSubject &subject, const SchemaPlace &place);
/// Those that have \a type there; of elements and maps: among others.
QString queryForType(const SchemaSubject &subject, const SchemaPlace &place, SchemaType type);
/// Those that have something there, and nothing of \a type.
QString queryForOtherTypes(const SchemaSubject &subject, const SchemaPlace &place, SchemaType type);
/// Those events.
QString queryForIds(const std::vector<qint64> &ids);

} // namespace hookloupe
