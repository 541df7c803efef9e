// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonreader.h"
#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace hookloupe {

struct JsonPrintOptions
{
    int indent = 2; ///< blanks a level, 0 to 16, up to kJsonIndentLevelsMax levels
    qint64 outputBytesMax = 256LL * 1024 * 1024; ///< printing stops there
    bool decodesEscapes = false; ///< strings and names by readableJsonString()
    StopFlag stop = nullptr; ///< ends the printing as outputBytesMax does
};

struct JsonPrinted
{
    QByteArray text; ///< laid out; only white space outside strings differs from the input, and
                     ///< escapes where their decoding was asked for
    std::optional<JsonMistake> mistake; ///< text then ends with the raw rest of the input
    qint64 mistakeAt = -1; ///< offset of that raw rest in `text`
    bool cut = false; ///< outputBytesMax was reached
    bool indentCapped = false; ///< it is deeper than kJsonIndentLevelsMax
    int duplicateKeys = 0; ///< members whose name occurred before in the same object, among its
                           ///< first DuplicateKeys::kTrackedMembersMax
};

/// Pretty-prints by copying lexemes: key order, duplicate keys, number and string spellings stay.
/// A leading byte-order mark is left out, unless the text is not JSON at all.
JsonPrinted prettyJson(QByteArrayView json, const JsonPrintOptions &options = {});

/// Takes the next piece of what is printed; false ends the printing (JsonPrinted::cut).
using JsonSink = std::function<bool(QByteArrayView)>;
/// prettyJson() that gives the text away piece by piece instead of keeping it: for a file or a
/// pipe, at a fraction of the memory. JsonPrinted::text stays empty.
JsonPrinted printJson(QByteArrayView json, const JsonSink &sink,
                      const JsonPrintOptions &options = {});

/// The same lexemes without any white space; nullopt when \a json is not JSON.
std::optional<QByteArray> compactJson(QByteArrayView json);

} // namespace hookloupe
