// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"
#include "core/exchange/sensitivetext.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hookloupe {

/// A secret that must not leave.
struct GuardedSecret
{
    QString name; ///< whose, for people: "the endpoint “payments”"
    SecretBytes text; ///< as the person has it; what it decodes to is looked for as well
};

/// Something that is left in a finished file. The value itself is not kept.
struct Leak
{
    bool isSecret = false; ///< it must not leave; else it is for the person to look at
    QString what; ///< "the secret of the endpoint “payments”, in base64", "e-mail address"
    QString firstFile; ///< within the case; empty: the file is one
    qint64 count = 0;
};

/// Looks through what is about to be sent away: for known secrets raw, in hexadecimal digits,
/// base64 and base64url (also inside of longer ones), percent-encoded, escaped as in JSON and
/// HTML, with and without their prefix, and decoded; and for what has the shape of card numbers,
/// IBANs, e-mail addresses, phone numbers, addresses, tokens. Our pseudonyms are none of these. A
/// secret of less than eight bytes is not looked for: it would be found anywhere.
class LeakCheck
{
public:
    /// \a allowed: texts that may look like secrets and are none (throw-away keys).
    explicit LeakCheck(const std::vector<GuardedSecret> &secrets, QByteArrayList allowed = {});
    ~LeakCheck();
    LeakCheck(const LeakCheck &) = delete;
    LeakCheck &operator=(const LeakCheck &) = delete;

    /// \a shapes: not only for secrets. Takes about ten times the memory of \a bytes at most.
    void look(const QString &file, const QByteArray &bytes, bool shapes);
    /// Of a \a request that was not redacted: the fields whose values are credentials.
    void lookForCredentials(const QString &file, const QByteArray &request);
    /// Secrets first.
    std::vector<Leak> found() const;
    bool hasSecret() const;

private:
    struct Pattern;
    void add(bool isSecret, const QString &what, const QString &file, qint64 count);

    std::vector<Pattern> m_patterns;
    QByteArrayList m_allowed;
    std::vector<Leak> m_found;
};

} // namespace hookloupe
