// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rows/requestcopy.h"

#include "core/event/bytes.h"
#include "core/payload/charset.h"
#include "core/payload/contentcoding.h"
#include "core/store/eventreader.h"
#include "core/workspace/workspace.h"
#include "ui/detail/overviewtext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace hookloupe {

namespace {

struct RequestCopyWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::RequestCopy)
};

/// The clipboard holds it twice as large, and gives it to every program that asks.
constexpr qsizetype kCopiedBytesMax = 8LL * 1024 * 1024;

/// What survives the way through a clipboard as it is: no other bytes come back when it is pasted.
bool isText(QByteArrayView bytes)
{
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
    };
    return bytes.isValidUtf8() && std::none_of(bytes.begin(), bytes.end(), isControl);
}

} // namespace

RequestCopyText rawRequestText(const WireRequest &request, const QString &name)
{
    if (request.wire.size() > kCopiedBytesMax) {
        return { {},
                 RequestCopyWords::tr(
                         "%1 has %2, too much for the clipboard. “Export request…” writes it into "
                         "a file.")
                         .arg(name, displaySize(request.wire.size())) };
    }
    if (!isText(request.wire)) {
        return { {},
                 RequestCopyWords::tr(
                         "%1 is not all text, and would not be the same when it is pasted. "
                         "“Export request…” writes its bytes into a file.")
                         .arg(name) };
    }
    return { QString::fromUtf8(request.wire),
             RequestCopyWords::tr("%1 copied as it was received.").arg(name) };
}

RequestCopyText bodyText(const WireRequest &request, const QString &name)
{
    const QByteArrayView received = request.body();
    if (received.isEmpty())
        return { {}, RequestCopyWords::tr("%1 has no body.").arg(name) };
    const auto tooLarge = [&](qsizetype size) -> RequestCopyText {
        return { {},
                 RequestCopyWords::tr(
                         "The body of %1 has %2, too much for the clipboard. “Export request…” "
                         "writes the request into a file.")
                         .arg(name, displaySize(size)) };
    };
    if (received.size() > kCopiedBytesMax)
        return tooLarge(received.size());
    QByteArray body = received.toByteArray();
    const QByteArrayView coding = request.field("Content-Encoding").value_or(QByteArrayView());
    if (namesContentCoding(coding)) {
        const auto decoded = withoutContentCoding(body, coding, kCopiedBytesMax);
        if (!decoded) {
            return { {},
                     RequestCopyWords::tr(
                             "The body of %1 cannot be decoded from %2, or is too much for the "
                             "clipboard then. “Export request…” writes it into a file.")
                             .arg(name, displayText(coding, 40)) };
        }
        body = *decoded;
    }
    const QByteArrayView type = request.field("Content-Type").value_or(QByteArrayView());
    if (const auto utf8 = inUtf8(body, charsetIn(type), 2 * kCopiedBytesMax))
        body = *utf8;
    if (body.size() > kCopiedBytesMax)
        return tooLarge(body.size());
    if (!isText(body)) {
        return { {},
                 RequestCopyWords::tr(
                         "The body of %1 is not text. “Export request…” writes it into a file; "
                         "Hex in the Body tab copies single bytes.")
                         .arg(name) };
    }
    return { QString::fromUtf8(body),
             namesContentCoding(coding)
                     ? RequestCopyWords::tr("Body of %1 copied, decoded from %2.")
                               .arg(name, displayText(coding, 40))
                     : RequestCopyWords::tr("Body of %1 copied.").arg(name) };
}

RequestCopy::RequestCopy(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

void RequestCopy::copyRaw(qint64 id)
{
    copy(id, rawRequestText);
}

void RequestCopy::copyBody(qint64 id)
{
    copy(id, bodyText);
}

void RequestCopy::copy(qint64 id, Maker maker)
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id, maker](EventReader &reader) -> RequestCopyText {
                const auto event = reader.event(id);
                if (!event)
                    return { {}, event.error().sentence };
                if ((*event)->kind == EventKind::Gap)
                    return { {},
                             RequestCopyWords::tr(
                                     "In this time nothing listened: there is no request.") };
                return maker((*event)->request, eventName(id));
            },
            [this](const RequestCopyText &copied) {
                if (!copied.text.isEmpty())
                    QGuiApplication::clipboard()->setText(copied.text);
                Q_EMIT told(copied.sentence);
            });
}

} // namespace hookloupe
