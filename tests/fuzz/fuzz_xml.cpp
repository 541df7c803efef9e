// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/xmlprint.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray plain;
    for (const char c : text) {
        if (!QByteArrayView(" \t\r\n").contains(c))
            plain += c;
    }
    return plain;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView xml(data, static_cast<qsizetype>(size));
    const XmlPrinted printed = prettyXml(xml);
    require(!printed.cut);
    // A mark is left out of XML; in what is none it may be kept.
    const bool isMarked =
            xml.startsWith("\xef\xbb\xbf") && !printed.text.startsWith("\xef\xbb\xbf");
    require(withoutBlanks(printed.text) == withoutBlanks(isMarked ? xml.sliced(3) : xml));
    if (printed.mistake) {
        require(printed.mistake->offset <= xml.size() && printed.mistake->column >= 1);
        require(printed.mistakeAt >= 0 && printed.mistakeAt <= printed.text.size());
    } else {
        const XmlPrinted again = prettyXml(printed.text);
        require(!again.mistake && again.text == printed.text);
    }
    require(prettyXml(xml, { .outputBytesMax = 64 }).text.size() <= 64);
    return 0;
}
