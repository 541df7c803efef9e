// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace hookloupe {

/// A value besides the secret that a scheme needs from the person, e.g. Square's notification URL.
struct SchemeParameter
{
    QByteArray name;
    QString label;
    bool required = true;
};

/// What the person has to give as "the secret".
enum class KeyKind {
    SharedSecret, ///< text or an encoding of bytes
    PublicKey, ///< verifies only; signing needs the private one
};

struct SchemeRules; ///< how to read, compose and compute; core/signature/schemerules.h

/// The description of how one provider signs: resources/schemes/<id>.json, or a file of the
/// person's. A plain value; copies share the rules.
struct Scheme
{
    QString id; ///< "stripe"
    QString name; ///< "Stripe"
    QString summary; ///< one sentence for people: carrier, content, algorithm, tolerance
    QString keyHint; ///< where the provider shows the secret and what it looks like
    QString documentation; ///< URL of the provider's page, shown as text
    QByteArray carrier; ///< header (or body member) that holds the signature
    QString algorithm; ///< "HMAC-SHA256"
    KeyKind keyKind = KeyKind::SharedSecret;
    QList<SchemeParameter> parameters;
    bool signsUrl = false;
    std::optional<qint64> toleranceS;
    bool timestamped = false; ///< a new timestamp can be signed
    qint64 retryWindowS = 259'200; ///< how long the provider repeats a message; three days
    QString file; ///< the person's own description; empty: built in
    std::shared_ptr<const SchemeRules> rules;

    bool isOwn() const noexcept { return !file.isEmpty(); }

    /// InvalidInput with the member that is wrong.
    static Result<Scheme> fromJson(const QByteArray &json);
};

/// All schemes known, by id: the built-in ones, and the person's own. A value.
class SchemeCatalogue
{
public:
    /// Reads the built-in descriptions once; thread-safe. A description that cannot be read is a
    /// defect of the build and ends the program.
    static const SchemeCatalogue &builtIn();
    /// The same, for those who share a catalogue that may be another one.
    static std::shared_ptr<const SchemeCatalogue> builtInShared();
    /// The built-in ones and \a own; one of \a own takes the place of a built-in one of its id.
    /// Precondition: ids of \a own are unique.
    static SchemeCatalogue with(QList<Scheme> own);

    const QList<Scheme> &schemes() const noexcept { return m_schemes; } ///< sorted by name
    /// nullptr when unknown.
    const Scheme *find(QStringView id) const noexcept;

private:
    void sort();

    QList<Scheme> m_schemes;
};

} // namespace hookloupe
