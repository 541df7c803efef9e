// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/replaydraft.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/http/compose.h"
#include "core/http/headsyntax.h"
#include "core/signature/mistake.h"
#include "core/signature/signer.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ReplayDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::ReplayDraft)
};

bool breaksLine(char c)
{
    return c == '\r' || c == '\n' || c == '\0';
}

RequestView viewOf(const ReplayDraft &draft, QByteArrayView url)
{
    RequestView view;
    view.method = draft.method;
    view.url = url;
    for (const Field &field : draft.fields)
        view.fields.push_back({ field.name, field.value });
    view.body = draft.body;
    return view;
}

QByteArray targetOf(const QByteArray &url)
{
    const QByteArray target = QUrl::fromEncoded(url).toEncoded(
            QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.isEmpty() ? "/"_ba : target;
}

Result<Resigned> wronglySigned(const ReplayDraft &draft, const Resigning &resigning,
                               const SignOptions &options)
{
    MistakeOptions more;
    more.otherSecret = resigning.secondSecret;
    const auto made = signWrongly(resigning.scheme, resigning.key, viewOf(draft, resigning.url),
                                  options, *resigning.mistake, more);
    if (!made)
        return made.error();
    Resigned result{ .draft = draft, .changed = {} };
    result.draft.fields = made->fields;
    result.draft.body = made->body;
    if (made->url != resigning.url)
        result.draft.target = targetOf(made->url);
    for (const Field &field : made->fields) {
        if (std::find(draft.fields.begin(), draft.fields.end(), field) == draft.fields.end())
            result.changed.push_back(field);
    }
    return result;
}

bool usesCrLf(QByteArrayView body)
{
    return body.contains('\r');
}

} // namespace

ReplayDraft ReplayDraft::of(const WireRequest &request)
{
    return { .method = request.methodBytes().toByteArray(),
             .target = request.targetBytes().toByteArray(),
             .fields = request.ownedFields(),
             .body = request.body().toByteArray() };
}

Result<void> ReplayDraft::check() const
{
    if (!isToken(method)) {
        return Error{ ErrorCode::InvalidInput,
                      ReplayDraftWords::tr("A method is a word such as POST, without blanks."),
                      u"method"_s };
    }
    if (target.isEmpty() || std::any_of(target.begin(), target.end(), [](char c) {
            return breaksLine(c) || c == ' ';
        })) {
        return Error{
            ErrorCode::InvalidInput,
            ReplayDraftWords::tr(
                    "A request target such as /hooks/a?b=c is needed; write blanks as %20."),
            u"target"_s
        };
    }
    for (const Field &field : fields) {
        if (!isToken(field.name)) {
            return Error{ ErrorCode::InvalidInput,
                          ReplayDraftWords::tr(
                                  "“%1” is no header name: use letters, digits and hyphens.")
                                  .arg(displayText(field.name, 40)),
                          u"headers"_s };
        }
        if (std::any_of(field.value.begin(), field.value.end(), breaksLine)) {
            return Error{ ErrorCode::InvalidInput,
                          ReplayDraftWords::tr(
                                  "The value of %1 has a line break, which a header cannot hold.")
                                  .arg(displayText(field.name, 40)),
                          u"headers"_s };
        }
    }
    return {};
}

QByteArray ReplayDraft::wire() const
{
    return composeRequest(method, target,
                          keepsLength ? withContentLength(fields, body.size()) : fields, body);
}

Result<Resigned> resigned(const ReplayDraft &draft, const Resigning &resigning)
{
    SignOptions options;
    options.timestampUs = resigning.timestampUs;
    options.isNewDelivery = resigning.isNewDelivery;
    if (!resigning.secondSecret.isEmpty())
        options.moreSecrets = { resigning.secondSecret };
    if (resigning.mistake)
        return wronglySigned(draft, resigning, options);
    auto change = sign(resigning.scheme, resigning.key, viewOf(draft, resigning.url), options);
    if (!change)
        return change.error();

    Resigned result{ .draft = draft, .changed = change->fields };
    result.draft.fields = applied(*change, draft.fields);
    if (change->body)
        result.draft.body = *change->body;
    if (change->url)
        result.draft.target = targetOf(*change->url);
    return result;
}

Result<QString> editableText(QByteArrayView body)
{
    if (body.size() > kEditableBodyBytesMax) {
        return Error{ ErrorCode::Unsupported,
                      ReplayDraftWords::tr(
                              "The body has %1, too much to edit here. It is sent as it is.")
                              .arg(displaySize(body.size())) };
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(body);
    // What the editor would replace on its own: line and paragraph separators, its own end marks.
    const bool altered = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isNull() || c == QChar::ParagraphSeparator || c == QChar::LineSeparator
                || c == QChar::Nbsp || c == QChar(0xfdd0) || c == QChar(0xfdd1);
    });
    if (decoder.hasError() || altered) {
        return Error{ ErrorCode::Unsupported,
                      ReplayDraftWords::tr("The body (%1) is not plain text. It is sent as it is.")
                              .arg(displaySize(body.size())) };
    }
    text.replace("\r\n"_L1, "\n"_L1);
    // Line ends that differ, a lone CR or a byte-order mark could not be put back.
    if (text.contains(u'\r') || editedBytes(body, text) != body) {
        return Error{ ErrorCode::Unsupported,
                      ReplayDraftWords::tr(
                              "The body (%1) has line ends or marks that an editor would change. "
                              "It is sent as it is.")
                              .arg(displaySize(body.size())) };
    }
    return text;
}

QByteArray editedBytes(QByteArrayView original, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return usesCrLf(original) ? bytes.replace("\n", "\r\n") : bytes;
}

} // namespace hookloupe
