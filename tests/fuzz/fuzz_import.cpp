// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"
#include "core/http/requestframer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr qsizetype kPiece = 11;

/// A text that comes in small pieces is read as one that is there.
void readInPieces(const ImportFormat &format, const QByteArray &text, const ImportOptions &options,
                  const Result<ImportResult> &whole)
{
    ImportText pieces([&text, at = qsizetype(0)](qsizetype bytesMax) mutable {
        const QByteArray piece = text.mid(at, qMin(kPiece, bytesMax));
        at += piece.size();
        return piece;
    });
    const auto read = readAs(format, pieces, options);
    if (bool(read) != bool(whole))
        std::abort();
    if (!read)
        return;
    const auto isSame = [](const ImportedRequest &one, const ImportedRequest &other) {
        // The boundary of a form is a random one.
        return one.request.wire.size() == other.request.wire.size() && one.place == other.place
                && one.lost == other.lost && one.guessed == other.guessed;
    };
    const auto isSameProblem = [](const ImportProblem &one, const ImportProblem &other) {
        return one.place == other.place && one.sentence == other.sentence;
    };
    if (!std::equal(read->requests.begin(), read->requests.end(), whole->requests.begin(),
                    whole->requests.end(), isSame)
        || !std::equal(read->problems.begin(), read->problems.end(), whole->problems.begin(),
                       whole->problems.end(), isSameProblem))
        std::abort();
}

} // namespace

/// Whatever is pasted, what comes out are whole requests by our own strict framer, and what does
/// not is told in a sentence; no file is asked for by a name that the text does not hold, and it
/// does not matter where a text is cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte chooses the format by its place in the table, so that each is reached; 0: what
    // it is. Whoever adds a format moves the seeds of those behind it.
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
    // What stands in UTF-16 is made UTF-8 before it is cut.
    const bool isWide = text.startsWith("\xef\xbb\xbf") || text.startsWith("\xff\xfe")
            || text.startsWith("\xfe\xff") || text.startsWith(QByteArray(2, '\0'));
    if (choice > 0 && !isWide)
        readInPieces(formats[choice - 1], text, options, read);
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
