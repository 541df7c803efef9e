// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/contenttemplate.h"

#include <QString>

namespace hookloupe {

/// What \a content stands for, part by part: "the timestamp as written, then “.”, then the exact
/// bytes of the body".
QString contentText(const ContentTemplate &content);

} // namespace hookloupe
