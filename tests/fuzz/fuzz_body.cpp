// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// A body as the window makes it ready to be looked at. The input is a content type and a coding,
// each ended by a line feed, and the body: whatever it is, what is shown of it must be consistent.

#include "core/payload/hexdump.h"
#include "core/payload/jsonplace.h"
#include "ui/detail/preparedbody.h"
#include "ui/textview/displayline.h"
#include "ui/textview/wrappedlines.h"

#include <algorithm>
#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr qsizetype kLinesMax = 200;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray takeLine(QByteArrayView &input)
{
    const qsizetype end = qMax<qsizetype>(0, input.indexOf('\n'));
    QByteArray line = input.first(end).toByteArray();
    input = input.sliced(qMin(end + 1, input.size()));
    return line;
}

void checkLine(QByteArrayView line, Syntax syntax)
{
    constexpr qsizetype charactersMax = 300;
    const DisplayLine shown = displayLine(line, charactersMax);
    require(shown.offsets.size() == static_cast<std::size_t>(shown.text.size()) + 1);
    require(std::is_sorted(shown.offsets.begin(), shown.offsets.end()));
    require(static_cast<qsizetype>(shown.offsets.back()) <= line.size());
    qsizetype done = 0;
    for (const SyntaxSpan &span : syntaxSpans(shown.text, syntax)) {
        require(span.begin >= done && span.length > 0);
        done = span.begin + span.length;
        require(done <= shown.text.size());
    }
}

void checkText(const LinedTextPtr &text, Syntax syntax, const FoldsPtr &folds)
{
    const TextLines &lines = text->lines;
    for (qsizetype line = 0; line < std::min(lines.count(), kLinesMax); ++line) {
        require(lines.begin(line) <= lines.end(line) && lines.end(line) <= text->bytes.size());
        checkLine(QByteArrayView(text->bytes)
                          .sliced(lines.begin(line), lines.end(line) - lines.begin(line)),
                  syntax);
    }
    if (folds) {
        const std::vector<Fold> &all = folds->all();
        for (std::size_t i = 0; i < all.size(); ++i) {
            require(all[i].first < all[i].last && qsizetype(all[i].last) < lines.count());
            require(i == 0 || all[i - 1].first < all[i].first);
            if (all[i].parent == Fold::kNone)
                continue;
            require(all[i].parent < i && all[all[i].parent].first < all[i].first);
            require(all[all[i].parent].last >= all[i].last);
        }
    }
    constexpr int columns = 20;
    const WrappedLines wrapped(text, columns, syntax, false);
    require(wrapped.count() >= lines.count());
    for (qsizetype row = 1; row < std::min(wrapped.count(), kLinesMax); ++row)
        require(wrapped.begin(row) > wrapped.begin(row - 1) || wrapped.end(row - 1) == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    QByteArrayView input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    BodyInput body;
    body.contentType = takeLine(input);
    body.contentEncoding = takeLine(input);
    body.decodesEscapes = size % 2 == 0;
    body.received = std::make_shared<LinedText>(input.toByteArray());
    const PreparedBody made = prepareBody(body, false);
    require(made.decoded && made.decoded->bytes.size() <= kDecodedBytesMax);
    checkText(made.decoded, sourceSyntax(made.format.format), {});
    if (made.pretty) {
        require(made.markedAt <= made.pretty->bytes.size());
        checkText(made.pretty, made.syntax, made.folds);
        for (const qsizetype at : { made.pretty->bytes.size() / 3, made.pretty->bytes.size() }) {
            const auto place = jsonPlaceAt(made.pretty->bytes, at);
            require(!place
                    || (place->begin <= place->end && place->end <= made.pretty->bytes.size()));
        }
    }
    if (made.table) {
        const qsizetype rows = std::min(made.table->rowCount(), kLinesMax);
        const qsizetype columns = std::min<qsizetype>(made.table->columnCount(), 10);
        for (qsizetype row = 0; row < rows; ++row) {
            for (qsizetype column = 0; column < columns; ++column)
                require(made.table->cell(row, column, 10).size()
                        <= made.decoded->bytes.size() + 20);
            require(made.table->content(row, 0).size() <= made.decoded->bytes.size());
        }
    }
    require(qint64{ made.image.width() } * made.image.height() <= 64'000'000);
    require(input.isEmpty()
            || !hexDumpLine(input.first(std::min(input.size(), kHexDumpBytesPerLine)), 0)
                        .isEmpty());
    return 0;
}
