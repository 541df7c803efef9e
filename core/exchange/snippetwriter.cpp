// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippetwriter.h"

#include "core/event/coretext.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

SnippetWriter::SnippetWriter(const ExportOptions &options)
    : m_baseUrl(options.baseUrl)
{ }

Result<QByteArray> SnippetWriter::add(const Event &event)
{
    if (const auto error = notARequest(event))
        return *error;
    const WireRequest &request = event.request;
    if (!request.targetBytes().startsWith('/'))
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("Its target is no path, which such a program cannot send; use curl.")
        };
    const SnippetRequest snippet{
        .comment = commentText(eventHeading(event)),
        .name = "event" + QByteArray::number(m_count + 1),
        .method = request.methodBytes().toByteArray(),
        .target = request.targetBytes().toByteArray(),
        .fields = sentFields(request),
        .body = request.body(),
        .isText = isReadableText(request.body()),
    };
    auto written = function(snippet);
    if (written)
        ++m_count;
    return written;
}

QByteArray SnippetWriter::end()
{
    QByteArray calls = beforeCalls();
    for (qint64 i = 1; i <= m_count; ++i)
        calls += call("event" + QByteArray::number(i));
    return calls + afterCalls();
}

} // namespace hookloupe
