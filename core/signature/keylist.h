// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpointsecret.h"
#include "core/signature/preparedkey.h"
#include "core/signature/verification.h"
#include "core/signature/verifier.h"

#include <QList>
#include <QString>

#include <optional>

namespace hookloupe {

/// An endpoint's secret together with its key material.
struct DatedKey
{
    EndpointSecret secret; ///< its label and dates
    std::optional<KeyMaterial> material; ///< nullopt: it could not be read (yet)
};

/// The keys of one endpoint, in the person's order. An event is judged by those that were in force
/// when it was received; what is signed is signed by the newest of those in force. A value.
class KeyList
{
public:
    KeyList() = default;
    /// One that is always in force.
    KeyList(KeyMaterial material);
    explicit KeyList(QList<DatedKey> keys);

    const QList<DatedKey> &keys() const noexcept { return m_keys; }
    /// None of them could be read.
    bool isEmpty() const noexcept;
    /// The key to sign with at \a unixUs: the newest one in force that is known.
    std::optional<KeyMaterial> signing(qint64 unixUs) const;
    /// Index of the key that decides on \a request: the first one in force at \a options.nowUs that
    /// made its signature, else the one that would sign. -1: none in force is known.
    qsizetype deciding(const Scheme &scheme, const RequestView &request,
                       const VerifyOptions &options) const;
    /// "“spring rotation”", "secret 2"; for people.
    QString nameOf(qsizetype index) const;

private:
    QList<DatedKey> m_keys;
};

/// A KeyList made ready for one scheme. Immutable; threads may share it.
class PreparedKeys
{
public:
    PreparedKeys() = default;
    PreparedKeys(const Scheme &scheme, KeyList keys);

    /// As verify() with the deciding key. Of several, its reason says which one fitted; where none
    /// is in force, it says so.
    Verification verify(const Scheme &scheme, const RequestView &request,
                        const VerifyOptions &options) const;

private:
    KeyList m_list;
    std::vector<PreparedKey> m_prepared; ///< by index of m_list.keys()
};

/// The same for one request, with keys that are not prepared.
Verification verify(const Scheme &scheme, const KeyList &keys, const RequestView &request,
                    const VerifyOptions &options);

} // namespace hookloupe
