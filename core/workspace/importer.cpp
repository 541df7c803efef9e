// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/importer.h"

#include "core/event/clock.h"
#include "core/event/eventnote.h"

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kUnderWayMax = 512;
constexpr int kTriesMax = 20;
constexpr int kIntakePauseMs = 50;

/// Joins the reason of a signature that does not hold. The store keeps it, so it is English here;
/// the window finds its translation.
QString doubtOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Wire:
        break;
    case Provenance::Relay:
        return QString::fromUtf8(QT_TRANSLATE_NOOP(
                "hookloupe::CoreText",
                "It came through a relay, which may have changed what was signed."));
    case Provenance::Reserialised:
        return QString::fromUtf8(QT_TRANSLATE_NOOP(
                "hookloupe::CoreText",
                "It was imported from a format that writes the body and fields again: what "
                "was signed may have been other bytes."));
    case Provenance::Pasted:
        return QString::fromUtf8(QT_TRANSLATE_NOOP(
                "hookloupe::CoreText",
                "It was pasted: whatever got lost or changed on the way here makes the "
                "signature wrong."));
    }
    return {};
}

std::shared_ptr<Event> eventOf(ImportedRequest imported, const QString &source, qint64 nowUs)
{
    auto event = std::make_shared<Event>();
    event->request = std::move(imported.request);
    event->provenance = imported.provenance;
    event->receivedAtUs = imported.receivedAtUs > 0 ? imported.receivedAtUs : nowUs;
    event->completedAtUs = qMax(imported.completedAtUs, event->receivedAtUs);
    event->signedUrl = imported.signedUrl;
    event->tls = imported.tls;
    event->peer = imported.peer.isEmpty() ? u"%1, %2"_s.arg(source, imported.place) : imported.peer;
    if (imported.answer)
        event->response = std::move(*imported.answer);
    else
        event->response.origin =
                QString::fromUtf8(
                        QT_TRANSLATE_NOOP(
                                "hookloupe::CoreText",
                                "Imported from %1; what it was answered is not told there."))
                        .arg(source);
    if (imported.proven) {
        event->verdict = imported.proven->verdict;
        event->scheme = imported.proven->scheme;
        event->reason = imported.proven->reason;
        event->eventType = imported.proven->eventType;
        event->deliveryId = imported.proven->deliveryId;
        event->signature = imported.proven->signature;
    }
    return event;
}

} // namespace

Importer::Importer(EventIntake *intake, std::function<void(NoteChange)> annotate)
    : m_intake(intake)
    , m_annotate(std::move(annotate))
    , m_outcomes(
              std::make_shared<OutcomeHandover>(2 * kUnderWayMax, this, [this] { takeOutcomes(); }))
    , m_slots(kUnderWayMax)
{
    for (std::size_t slot = 0; slot < kUnderWayMax; ++slot)
        m_freeSlots.push_back(slot);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Importer::handIn);
}

Importer::~Importer()
{
    m_outcomes->close();
}

void Importer::start(std::vector<ImportedRequest> requests, const QString &source)
{
    m_waiting = std::move(requests);
    m_source = source;
    m_counts.total = static_cast<qint64>(m_waiting.size());
    // Nobody has connected to finished() before this returns.
    m_pause.start(0);
}

void Importer::start(std::unique_ptr<ImportFeed> feed, qint64 total, const QString &source)
{
    m_feed = std::move(feed);
    m_source = source;
    m_counts.total = total;
    connect(m_feed.get(), &ImportFeed::ready, this, [this] {
        if (!m_pause.isActive())
            handIn();
    });
    m_feed->start();
}

void Importer::cancel()
{
    m_counts.isCancelled = true;
    m_freeSlots.insert(m_freeSlots.end(), m_again.begin(), m_again.end());
    m_again.clear();
    m_next = m_waiting.size();
    if (m_feed)
        m_feed->stop();
    m_pause.start(0);
}

void Importer::refill()
{
    if (!m_feed || hasWaiting())
        return;
    m_waiting = m_feed->take();
    m_next = m_counts.isCancelled ? m_waiting.size() : 0;
    if (m_feed->error() && m_counts.failure.isEmpty())
        m_counts.failure = m_feed->error()->sentence;
}

void Importer::send(std::size_t slot)
{
    // Kept until it is stored.
    const ImportedRequest &one = m_slots[slot].request;
    m_intake->take({ .event = eventOf(one, m_source, SystemClock().nowUs()),
                     .doubt = doubtOf(one.provenance),
                     .ticket = slot,
                     .replyTo = m_outcomes,
                     .isJudged = one.proven.has_value(),
                     .isForwarded = false });
}

void Importer::handIn()
{
    for (const std::size_t slot : std::exchange(m_again, {}))
        send(slot);
    refill();
    while (!m_freeSlots.empty() && hasWaiting()) {
        const std::size_t slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        m_slots[slot] = { std::move(m_waiting[m_next++]), 0 };
        send(slot);
        refill();
    }
    endIfDone();
}

void Importer::takeOutcome(const AppendOutcome &outcome)
{
    const auto slot = static_cast<std::size_t>(outcome.ticket);
    UnderWay &one = m_slots[slot];
    if (outcome.eventId == 0 && !m_counts.isCancelled && ++one.tries < kTriesMax) {
        m_again.push_back(slot);
        return;
    }
    if (outcome.eventId == 0) {
        ++m_counts.failed;
        if (m_counts.failure.isEmpty())
            m_counts.failure = outcome.failure;
    } else {
        ++m_counts.stored;
        if (m_counts.firstId == 0)
            m_counts.firstId = outcome.eventId;
        m_counts.lastId = qMax(m_counts.lastId, outcome.eventId);
        if (const auto &note = one.request.note)
            m_annotate({ .ids = { outcome.eventId },
                         .isStarred = note->isStarred,
                         .text = note->text,
                         .addedTags = note->tags });
        Q_EMIT stored(outcome.eventId);
    }
    if (m_feed)
        m_feed->giveBack(one.request);
    one.request = {};
    m_freeSlots.push_back(slot);
}

void Importer::takeOutcomes()
{
    for (const AppendOutcome &outcome : m_outcomes->takeAll())
        takeOutcome(outcome);
    Q_EMIT progressed();
    if (!m_again.empty())
        m_pause.start(kIntakePauseMs);
    else if (!m_pause.isActive())
        handIn();
}

void Importer::endIfDone()
{
    const bool isFed = m_feed && !m_feed->isEnded();
    if (m_isFinished || isFed || hasWaiting() || !m_again.empty()
        || m_freeSlots.size() < m_slots.size())
        return;
    m_isFinished = true;
    Q_EMIT finished();
}

} // namespace hookloupe
