// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/answertemplate.h"
#include "core/query/query.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

struct KeyMaterial;
struct Scheme;

/// A value that a handshake has to carry: what the person set for the scheme's parameter.
struct HandshakeExpectation
{
    AnswerTemplate value;
    QByteArray parameter;
};

/// A request by which a provider makes sure that the URL is ours, and what it wants to hear. Data
/// of a scheme file's "handshakes". Immutable.
struct Handshake
{
    struct HeaderTemplate
    {
        QByteArray name;
        AnswerTemplate value;
    };
    QString name; ///< for people: "URL verification"
    QString whenText;
    Query when;
    std::vector<HandshakeExpectation> expected;
    bool isAnswered = true; ///< false: it is shown, and the endpoint's plan answers
    int status = 200;
    std::vector<HeaderTemplate> headers;
    AnswerTemplate body;
    AnswerTemplate note; ///< a sentence for the person; may be empty
    AnswerTemplate confirm; ///< the URL to fetch once the person asks for it; may be empty

    bool needsSecret() const noexcept;
};

/// What a handshake asks for.
struct HandshakeAnswer
{
    QString origin; ///< for ResponseRecord::origin
    bool isAnswered = true; ///< false: only `origin` is said
    int status = 200;
    Fields fields;
    QByteArray body;
};

/// The answer to the first of \a handshakes that the event is; nullopt when it is none. \a who
/// asks, in a sentence: "Slack". \a scheme and \a key may be null. The secret of \a key is used and
/// kept nowhere; without one, a handshake that needs it is answered 500, and says so.
std::optional<HandshakeAnswer> answerHandshake(const std::vector<Handshake> &handshakes,
                                               const QString &who, const EventFacts &facts,
                                               const Scheme *scheme, const KeyMaterial *key);

/// What a person can fetch to say yes to the first of \a handshakes that the event is. As the
/// request has it, so not to be trusted; empty when there is nothing to fetch.
QByteArray confirmationUrl(const std::vector<Handshake> &handshakes, const EventFacts &facts);

/// Those that belong to no provider: they are answered at every endpoint.
const std::vector<Handshake> &standardHandshakes();

} // namespace hookloupe
