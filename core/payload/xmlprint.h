// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonreader.h"
#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// Where and why a text stops being well-formed XML; as JsonMistake.
using XmlMistake = JsonMistake;

struct XmlPrintOptions
{
    int indent = 2; ///< blanks a level, 0 to 16, up to kJsonIndentLevelsMax levels
    qint64 outputBytesMax = 256LL * 1024 * 1024; ///< printing stops there
    StopFlag stop = nullptr; ///< ends the printing as outputBytesMax does
};

struct XmlPrinted
{
    /// Laid out. Line breaks and indents stand only where an element holds nothing but elements,
    /// comments and instructions, so that no text changes; everything else is copied.
    QByteArray text;
    std::optional<XmlMistake> mistake; ///< text then ends with the raw rest of the input
    qint64 mistakeAt = -1; ///< offset of that raw rest in `text`
    bool cut = false; ///< outputBytesMax was reached
    bool indentCapped = false; ///< it is deeper than kJsonIndentLevelsMax
    bool hasDoctype = false; ///< entities it declares are shown, never expanded or fetched
};

/// Lays XML out by copying its tokens: prefixes, quotes, entities, CDATA and the order of
/// attributes stay. Well-formedness is checked as far as it can be seen without a DTD. No
/// recursion. For text in UTF-8 or another encoding that contains ASCII.
XmlPrinted prettyXml(QByteArrayView xml, const XmlPrintOptions &options = {});

} // namespace hookloupe
