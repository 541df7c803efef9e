// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonpath.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// The types that stand at \a path, each once, in the order array, boolean, null, number, object,
/// string, with blanks between: "number", "null string". Of a path with a wildcard those of all
/// values that it leads to, else that of jsonLexemeAt(). nullopt where nothing stands.
std::optional<QByteArray> jsonTypesAt(QByteArrayView json, const JsonPath &path);

} // namespace hookloupe
