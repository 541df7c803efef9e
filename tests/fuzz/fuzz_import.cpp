// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"
#include "core/http/requestframer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

/// Whatever is pasted, what comes out are whole requests by our own strict framer, and what does
/// not is told in a sentence; no file is asked for by a name that the text does not hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte chooses the format, so that each is reached; 0: what it is.
    const auto formats = importFormats();
    const std::size_t choice = data[0] % (formats.size() + 1);
    const QByteArray text(reinterpret_cast<const char *>(data) + 1,
                          static_cast<qsizetype>(size) - 1);
    ImportOptions options;
    options.readNamedFile = [](const QString &) -> Result<QByteArray> {
        return QByteArray("x\r\ny");
    };
    const auto read = importRequests(text, options,
                                     choice == 0 ? QString() : QString(formats[choice - 1].id));
    if (!read) {
        if (read.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    for (const ImportedRequest &request : read->requests) {
        const auto again = parseStoredRequest(request.request.wire);
        if (!again || request.place.isEmpty())
            std::abort();
    }
    for (const ImportProblem &problem : read->problems) {
        if (problem.sentence.isEmpty())
            std::abort();
    }
    return 0;
}
