// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/exchange/pseudonyms.h"
#include "core/exchange/redactionrules.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace hookloupe {

/// One value that was taken out, for the person to look at before anything leaves. It holds the
/// value itself: it is never written anywhere.
struct Replacement
{
    QString place; ///< "header Authorization", "query token", "body $.card.number"
    QString rule; ///< why: "by its name", "card", "added by hand"
    QByteArray before;
    QByteArray after;
};

/// What the person decided otherwise, for a case or export as a whole.
struct RedactionChoices
{
    QSet<QByteArray> kept; ///< values that stay
    QByteArrayList added; ///< values that go, wherever they stand; none empty
};

struct RedactedRequest
{
    WireRequest request; ///< its body without content coding, with a Content-Length
    std::vector<Replacement> replacements;
    /// Sentences: what was done besides ("the body was decompressed", "its bytes could not be read
    /// and were left out").
    QStringList notes;
};

/// Takes out of requests what is not to leave. Equal values of one Redactor get equal pseudonyms.
/// Pure and reentrant; a body of 25 MiB takes some tenths of a second.
class Redactor
{
public:
    Redactor(RedactionRules rules, Pseudonyms pseudonyms, RedactionChoices choices = {});

    /// InvalidInput: the request cannot be written anew (its head breaks RFC 9112).
    Result<RedactedRequest> redact(const WireRequest &request) const;
    /// The same of an answer, in place.
    void redact(ResponseRecord &answer, std::vector<Replacement> &replacements) const;
    /// Of text that is no request: a note, a reason.
    QByteArray redactText(QByteArrayView text, const QString &place,
                          std::vector<Replacement> &replacements) const;
    QByteArray redactUrl(QByteArrayView url, std::vector<Replacement> &replacements) const;

    /// What becomes of a \a value that goes because of \a rule; itself where it is to stay.
    QByteArray replaced(QByteArrayView value, const QString &place, const QString &rule,
                        std::vector<Replacement> &replacements) const;
    /// The same of a JSON number; with no \a rule it goes only where it was added by hand.
    QByteArray redactNumber(QByteArrayView lexeme, const QString &place, const QString &rule,
                            std::vector<Replacement> &replacements) const;
    const RedactionRules &rules() const noexcept { return m_rules; }

private:
    QByteArray redactField(QByteArrayView name, QByteArrayView value,
                           std::vector<Replacement> &replacements) const;

    RedactionRules m_rules;
    Pseudonyms m_pseudonyms;
    RedactionChoices m_choices;
};

/// \a event with all redacted that came from outside: request, answer, URL, peer, reason, note.
/// What only identifies (ids, times, verdict) stays: the verdict is the one that was made before.
/// The certificate of a client is left out. Replacements and notes are added to.
Result<Event> redactedEvent(const Event &event, const Redactor &redactor,
                            std::vector<Replacement> &replacements, QStringList &notes);

} // namespace hookloupe
