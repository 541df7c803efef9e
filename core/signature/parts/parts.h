// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace hookloupe {

class PreparedKey;
struct SchemeRules;
struct ContentTemplate;
struct TemplatePart;

/// Everything that a part of the signed content can be made of. Views: the caller keeps the bytes.
struct PartInput
{
    const RequestView &request;
    const KeyMaterial &key;
    const SchemeRules &rules;
    QByteArrayView json; ///< where JSON paths start: the body, or one item of it
    QByteArrayView timestamp; ///< as written in the request
    QByteArrayView id; ///< the delivery id that is signed
    QByteArrayView carrier = {}; ///< the value that holds the signature, e.g. `t=…,v1=…`
    QByteArrayView enveloped = {}; ///< what a JWS or message signature says that it signs
    QByteArrayView keyId = {}; ///< which key it names
    const PreparedKey *prepared = nullptr; ///< `key` made ready, when it was
    /// What stands at each JSON part's path, by TemplatePart::jsonIndex: read in one pass.
    std::span<const std::optional<QByteArrayView>> lexemes = {};
    const ContentTemplate *lexemesOf = nullptr; ///< whose they are; null: nobody's
};

/// What a part gives: bytes, or why there are none.
struct PartValue
{
    enum class State {
        Ready,
        Missing, ///< the request lacks what it is made of
        NotConfigured, ///< the person has not set a parameter that it needs
        Unusable, ///< it is there and cannot be turned into the part
    };
    State state = State::Ready;
    QByteArrayView view; ///< into the request, the settings or `owned`
    QByteArray owned;
    QString trouble; ///< a sentence when it is not Ready

    static PartValue of(QByteArrayView view) { return { State::Ready, view, {}, {} }; }
    static PartValue made(QByteArray bytes)
    {
        PartValue value{ State::Ready, {}, std::move(bytes), {} };
        value.view = value.owned;
        return value;
    }
    static PartValue missing(QString trouble)
    {
        return { State::Missing, {}, {}, std::move(trouble) };
    }
    static PartValue unusable(QString trouble)
    {
        return { State::Unusable, {}, {}, std::move(trouble) };
    }
};

/// Makes the bytes of one part. Reentrant; bounded by the size of the request.
using PartFunction = PartValue (*)(const PartInput &input, const TemplatePart &part);

/// What follows the colon of a part's name: nothing, a name, a JSON path.
enum class PartArgument {
    None,
    Optional, ///< nothing or a name
    Name,
    Path,
};

/// A part as scheme files name it, e.g. `{header:X-Request-Id}`.
struct PartKind
{
    QByteArrayView name;
    PartArgument argument = PartArgument::None;
    PartFunction make = nullptr;
};

/// nullptr when there is no part of that name.
const PartKind *findPart(QByteArrayView name) noexcept;
/// All names, for messages.
QList<QByteArrayView> partNames();

// The parts, one group a file.
PartValue bodyPart(const PartInput &input, const TemplatePart &part);
PartValue timestampPart(const PartInput &input, const TemplatePart &part);
PartValue idPart(const PartInput &input, const TemplatePart &part);
PartValue methodPart(const PartInput &input, const TemplatePart &part);
PartValue secretPart(const PartInput &input, const TemplatePart &part);
PartValue headerPart(const PartInput &input, const TemplatePart &part);
PartValue parameterPart(const PartInput &input, const TemplatePart &part);
PartValue formPart(const PartInput &input, const TemplatePart &part);
PartValue jsonPart(const PartInput &input, const TemplatePart &part);
PartValue optionalJsonPart(const PartInput &input, const TemplatePart &part);
PartValue urlPart(const PartInput &input, const TemplatePart &part);
PartValue sortedFormPart(const PartInput &input, const TemplatePart &part);
PartValue phpFormPart(const PartInput &input, const TemplatePart &part);
PartValue sortedJsonPart(const PartInput &input, const TemplatePart &part);
PartValue asciiBodyPart(const PartInput &input, const TemplatePart &part);
PartValue envelopedPart(const PartInput &input, const TemplatePart &part);
PartValue elementPart(const PartInput &input, const TemplatePart &part);
PartValue httpSignaturePart(const PartInput &input, const TemplatePart &part);
PartValue elementHeadersPart(const PartInput &input, const TemplatePart &part);
PartValue presentHeadersPart(const PartInput &input, const TemplatePart &part);
PartValue floatWeightsPart(const PartInput &input, const TemplatePart &part);
PartValue quotedBodyPart(const PartInput &input, const TemplatePart &part);
PartValue quotedElementPart(const PartInput &input, const TemplatePart &part);
PartValue tokenHeadersPart(const PartInput &input, const TemplatePart &part);
PartValue otherSlashPart(const PartInput &input, const TemplatePart &part);
PartValue pathPart(const PartInput &input, const TemplatePart &part);
PartValue bodySha256Part(const PartInput &input, const TemplatePart &part);
PartValue timedBodySha256Part(const PartInput &input, const TemplatePart &part);
PartValue bodyCrc32Part(const PartInput &input, const TemplatePart &part);
PartValue formBase64Part(const PartInput &input, const TemplatePart &part);
PartValue jsonPairsPart(const PartInput &input, const TemplatePart &part);
PartValue querySegmentPart(const PartInput &input, const TemplatePart &part);
PartValue headerSegmentPart(const PartInput &input, const TemplatePart &part);
PartValue contentfulRequestPart(const PartInput &input, const TemplatePart &part);
PartValue plivoRequestPart(const PartInput &input, const TemplatePart &part);
PartValue atlassianRequestPart(const PartInput &input, const TemplatePart &part);

} // namespace hookloupe
