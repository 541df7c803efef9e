// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/ndjson.h"

#include <algorithm>

namespace hookloupe {

Ndjson parseNdjson(QByteArrayView text, std::size_t recordsMax, StopFlag stop)
{
    Ndjson result;
    qsizetype begin = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (qint64 number = 1; begin < text.size(); ++number) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QByteArrayView line = text.sliced(begin, end - begin);
        const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
        if (!std::all_of(line.begin(), line.end(), isBlank)) {
            if (result.records.size() >= recordsMax || isStopped(stop)) {
                result.isCut = true;
                break;
            }
            NdjsonRecord record;
            record.begin = begin;
            record.end = end - (line.endsWith('\r') ? 1 : 0);
            JsonReader reader(line);
            JsonReader::Token token = reader.next();
            while (token != JsonReader::Token::End && token != JsonReader::Token::Error)
                token = reader.next();
            if (token == JsonReader::Token::Error) {
                record.mistake = reader.mistake();
                record.mistake->offset += begin;
                record.mistake->line = number;
                ++result.mistakes;
            }
            result.records.push_back(record);
        }
        begin = end + 1;
    }
    return result;
}

JsonPrinted prettyNdjson(QByteArrayView text, const Ndjson &records,
                         const JsonPrintOptions &options)
{
    JsonPrinted all;
    all.cut = records.isCut;
    for (const NdjsonRecord &record : records.records) {
        JsonPrintOptions rest = options;
        rest.outputBytesMax = options.outputBytesMax - all.text.size() - 2;
        if (rest.outputBytesMax <= 0 || isStopped(options.stop)) {
            all.cut = true;
            break;
        }
        if (!all.text.isEmpty())
            all.text += "\n\n";
        const JsonPrinted printed =
                prettyJson(text.sliced(record.begin, record.end - record.begin), rest);
        if (record.mistake && !all.mistake) {
            all.mistake = record.mistake;
            all.mistakeAt = all.text.size() + printed.mistakeAt;
        }
        all.duplicateKeys += printed.duplicateKeys;
        all.cut = all.cut || printed.cut;
        all.indentCapped = all.indentCapped || printed.indentCapped;
        all.text += printed.text;
    }
    return all;
}

} // namespace hookloupe
