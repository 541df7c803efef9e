// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/importer.h"

#include "core/event/clock.h"
#include "core/event/eventnote.h"

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr std::size_t kUnderWayMax = 512;
constexpr int kTriesMax = 20;
constexpr int kPauseMs = 50;

/// Joins the reason of a signature that does not hold.
QString doubtOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Wire:
        break;
    case Provenance::Relay:
        return u"It came through a relay, which may have changed what was signed."_s;
    case Provenance::Reserialised:
        return u"It was imported from a format that writes the body and fields again: what was "
               u"signed "
               "may have been other bytes."_s;
    case Provenance::Pasted:
        return u"It was pasted: whatever got lost or changed on the way here makes the signature wrong."_s;
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
    event->peer = imported.peer.isEmpty() ? u"imported from %1, %2"_s.arg(source, imported.place)
                                          : imported.peer;
    if (imported.answer)
        event->response = std::move(*imported.answer);
    else
        event->response.origin =
                u"Imported from %1; what it was answered is not told there."_s.arg(source);
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
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Importer::handIn);
}

Importer::~Importer()
{
    m_outcomes->close();
}

void Importer::start(std::vector<ImportedRequest> requests, const QString &source)
{
    m_requests = std::move(requests);
    m_tries.assign(m_requests.size(), 0);
    m_source = source;
    m_counts.total = static_cast<qint64>(m_requests.size());
    // Nobody has connected to finished() before this returns.
    m_pause.start(0);
}

void Importer::cancel()
{
    m_counts.isCancelled = true;
    m_again.clear();
    m_next = m_requests.size();
    m_pause.start(0);
}

void Importer::handIn()
{
    const qint64 nowUs = SystemClock().nowUs();
    while (m_underWay < kUnderWayMax && (!m_again.empty() || m_next < m_requests.size())) {
        std::size_t index = m_next;
        if (!m_again.empty()) {
            index = m_again.back();
            m_again.pop_back();
        } else {
            ++m_next;
        }
        ++m_underWay;
        // Kept until it is stored, since the store may ask for it once more.
        const ImportedRequest &one = m_requests[index];
        m_intake->take({ .event = eventOf(one, m_source, nowUs),
                         .doubt = doubtOf(one.provenance),
                         .ticket = index,
                         .replyTo = m_outcomes,
                         .isJudged = one.proven.has_value(),
                         .isForwarded = false });
    }
    endIfDone();
}

void Importer::takeOutcomes()
{
    bool isFull = false;
    for (const AppendOutcome &outcome : m_outcomes->takeAll()) {
        --m_underWay;
        const auto index = static_cast<std::size_t>(outcome.ticket);
        if (outcome.eventId == 0 && !m_counts.isCancelled && ++m_tries[index] < kTriesMax) {
            m_again.push_back(index);
            isFull = true;
            continue;
        }
        ImportedRequest &request = m_requests[index];
        if (outcome.eventId == 0) {
            ++m_counts.failed;
            if (m_counts.failure.isEmpty())
                m_counts.failure = outcome.failure;
        } else {
            ++m_counts.stored;
            if (m_counts.firstId == 0)
                m_counts.firstId = outcome.eventId;
            m_counts.lastId = qMax(m_counts.lastId, outcome.eventId);
            if (request.note)
                m_annotate({ .ids = { outcome.eventId },
                             .isStarred = request.note->isStarred,
                             .text = request.note->text,
                             .addedTags = request.note->tags });
            Q_EMIT stored(outcome.eventId);
        }
        request = {};
    }
    Q_EMIT progressed();
    if (isFull)
        m_pause.start(kPauseMs);
    else if (!m_pause.isActive())
        handIn();
}

void Importer::endIfDone()
{
    if (m_isFinished || m_underWay > 0 || !m_again.empty() || m_next < m_requests.size())
        return;
    m_isFinished = true;
    Q_EMIT finished();
}

} // namespace hookloupe
