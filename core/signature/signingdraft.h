// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/contenttemplate.h"
#include "core/signature/signer.h"

#include <vector>

namespace hookloupe {

struct SchemeRules;

/// A request on its way to being signed: what the change is so far, and the request with it, to
/// which the signature is added last. The request always views the state reached so far, which the
/// change owns where it differs from the original.
class SigningDraft
{
public:
    /// All of these outlive this.
    SigningDraft(const Scheme &scheme, const KeyMaterial &key, RequestView request,
                 const SignOptions &options);

    /// Writes all that a signature may cover: ids, timestamp, digests, what the provider sends
    /// besides.
    Result<void> prepare();

    void setBody(QByteArray body);
    /// Adds a field to the change and to the request that is signed.
    void addField(const QByteArray &name, const QByteArray &value);

    const RequestView &request() const noexcept { return m_request; }
    SignedChange &change() noexcept { return m_change; }
    const QByteArray &timestamp() const noexcept { return m_timestamp; }
    /// What a template is filled from; \a json is where its paths begin. Valid as long as both.
    PartInput inputOf(QByteArrayView json, const KeyMaterial &key) const;

private:
    void writeGuarded();
    void writeId();
    /// Where the first rule of the delivery id stands alone: another text in its place.
    Result<void> writeNewDelivery();
    /// The headers that tell id and type, where the request has none: a consumer reads them.
    void writeIdentity();
    Result<void> writeSentFields();
    Result<void> writeTimestampText();
    void writeBodyDigest();

    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    RequestView m_request;
    const SignOptions &m_options;
    QByteArray m_timestamp;
    QByteArray m_id;
    SignedChange m_change;
};

/// The header that the first of \a rules begins with, or empty.
QByteArray leadingField(const std::vector<ContentTemplate> &rules);

} // namespace hookloupe
