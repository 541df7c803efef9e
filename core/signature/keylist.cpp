// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/keylist.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsOf(qint64 unixUs)
{
    // Downwards, also before 1970: a time belongs to the second that it is in.
    return unixUs >= 0 ? unixUs / kUsPerSecond : (unixUs - kUsPerSecond + 1) / kUsPerSecond;
}

/// The key made the signature, whatever is then said of its age.
bool isMadeBy(const Verification &found)
{
    return found.verdict == Verdict::Valid || found.verdict == Verdict::StaleTimestamp
            || std::any_of(found.candidates.begin(), found.candidates.end(),
                           [](const SignatureCandidate &one) { return one.matches; });
}

qsizetype signingIndex(const QList<DatedKey> &keys, qint64 unixUs)
{
    QList<EndpointSecret> known;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].material) {
            known.append(keys[i].secret);
            places.append(i);
        }
    }
    const qsizetype found = signingSecret(known, secondsOf(unixUs));
    return found < 0 ? -1 : places[found];
}

struct Decision
{
    qsizetype index = -1;
    std::optional<Verification> found; ///< by that key
};

template<class VerifyBy>
Decision decide(const KeyList &list, qint64 atUs, VerifyBy verifyBy)
{
    const QList<DatedKey> &keys = list.keys();
    const qsizetype standing = signingIndex(keys, atUs);
    Decision other;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!keys[i].material || !keys[i].secret.isInForce(secondsOf(atUs)))
            continue;
        Verification found = verifyBy(i);
        if (isMadeBy(found))
            return { i, std::move(found) };
        if (i == standing)
            other = { i, std::move(found) };
    }
    return other;
}

/// What is to be said beside the reason when there is more than one secret.
Verification toldOf(const KeyList &list, const Decision &decision, Verification found)
{
    if (list.keys().size() > 1 && decision.index >= 0 && isMadeBy(found))
        found.reason += u' ' + CoreText::tr("It fits %1.").arg(list.nameOf(decision.index));
    if (decision.index < 0 && !list.isEmpty() && found.verdict == Verdict::NoSecret)
        found.reason =
                CoreText::tr("None of the endpoint's secrets is in force at the time of receipt: "
                             "change their dates, or add the one that is.");
    return found;
}

} // namespace

KeyList::KeyList(KeyMaterial material)
{
    m_keys.append({ {}, std::move(material) });
}

KeyList::KeyList(QList<DatedKey> keys)
    : m_keys(std::move(keys))
{ }

bool KeyList::isEmpty() const noexcept
{
    return std::none_of(m_keys.begin(), m_keys.end(),
                        [](const DatedKey &key) { return key.material.has_value(); });
}

std::optional<KeyMaterial> KeyList::signing(qint64 unixUs) const
{
    const qsizetype index = signingIndex(m_keys, unixUs);
    return index < 0 ? std::nullopt : m_keys[index].material;
}

qsizetype KeyList::deciding(const Scheme &scheme, const RequestView &request,
                            const VerifyOptions &options) const
{
    return decide(*this, options.nowUs,
                  [&](qsizetype i) {
                      return hookloupe::verify(scheme, *m_keys[i].material, request, options);
                  })
            .index;
}

QString KeyList::nameOf(qsizetype index) const
{
    const QString &label = m_keys[index].secret.label;
    return label.isEmpty() ? CoreText::tr("secret %1").arg(index + 1) : u"“%1”"_s.arg(label);
}

PreparedKeys::PreparedKeys(const Scheme &scheme, KeyList keys)
    : m_list(std::move(keys))
{
    for (const DatedKey &key : m_list.keys())
        m_prepared.push_back(key.material ? PreparedKey(scheme, *key.material) : PreparedKey());
}

Verification PreparedKeys::verify(const Scheme &scheme, const RequestView &request,
                                  const VerifyOptions &options) const
{
    Decision decision = decide(m_list, options.nowUs, [&](qsizetype i) {
        return hookloupe::verify(scheme, m_prepared[static_cast<std::size_t>(i)], request, options);
    });
    Verification found = decision.found
            ? *std::move(decision.found)
            : hookloupe::verify(scheme, PreparedKey(), request, options);
    return toldOf(m_list, decision, std::move(found));
}

Verification verify(const Scheme &scheme, const KeyList &keys, const RequestView &request,
                    const VerifyOptions &options)
{
    return PreparedKeys(scheme, keys).verify(scheme, request, options);
}

} // namespace hookloupe
