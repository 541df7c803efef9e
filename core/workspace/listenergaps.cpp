// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The part of Listeners that finds and keeps times in which nothing could come in.

#include "core/event/coretext.h"
#include "core/event/englishtext.h"
#include "core/event/eventsink.h"
#include "core/event/log.h"
#include "core/workspace/listeners.h"

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A sender whose connection is refused for less than that hardly notices.
constexpr qint64 kGapLeastUs = 1'000'000;
/// Clocks are read one after the other, and the time is set by small steps all day.
constexpr qint64 kJumpLeastUs = 10LL * 1'000'000;

} // namespace

void Listeners::findSleep(const SystemClocks &now)
{
    if (!isListening())
        return;
    const EnglishText english; // as the store keeps it
    const qint64 passedUs = now.passedUs - m_lastLook.passedUs;
    const qint64 sleptUs = passedUs - (now.awakeUs - m_lastLook.awakeUs);
    // What the wall clock shows more than has passed: a virtual machine that was paused has no
    // other trace of it.
    const qint64 jumpedUs = now.wallUs - m_lastLook.wallUs - passedUs;
    if (sleptUs >= kGapLeastUs)
        recordGap(now.wallUs - sleptUs, now.wallUs, CoreText::tr("This computer was asleep."), {});
    else if (jumpedUs >= kJumpLeastUs)
        recordGap(now.wallUs - jumpedUs, now.wallUs,
                  CoreText::tr("The clock of this computer jumped ahead: it was paused, or its "
                               "time was set."),
                  {});
}

void Listeners::findNetworkLoss(bool hasNetwork)
{
    const bool had = std::exchange(m_hadNetwork, hasNetwork);
    if (hasNetwork)
        endNetworkLoss();
    else if (had && m_offlineSinceUs == 0)
        m_offlineSinceUs = m_lastLook.wallUs;
}

void Listeners::endNetworkLoss()
{
    const qint64 sinceUs = std::exchange(m_offlineSinceUs, 0);
    if (sinceUs == 0)
        return;
    const EnglishText english;
    for (const Entry &entry : m_entries) {
        // A listener at an address of its own tells of its loss itself.
        if (entry.state == ListenerState::State::Listening && isEverywhere(entry.config.address))
            recordGap(qMax(sinceUs, entry.sinceUs), m_setup.clocks().wallUs,
                      CoreText::tr(
                              "This computer had no network: only programs on it could reach it."),
                      entry.config.origin(entry.port));
    }
}

void Listeners::listeningBegan(const SystemClocks &now)
{
    m_wasListening = true;
    m_lastLook = now;
    m_timer.start();
    const Heartbeat::Record last = m_heartbeat.read();
    beat();
    if (Heartbeat::isOfAnother(last, now.wallUs))
        return;
    const EnglishText english;
    switch (last.state) {
    case Heartbeat::State::Listening:
        // Between two beats, the store knows better.
        recordGap(qMax(last.atUs, m_setup.lastEventUs), now.wallUs,
                  CoreText::tr("Hookloupe had ended unexpectedly."), {});
        break;
    case Heartbeat::State::Stopped:
        recordGap(last.atUs, now.wallUs, CoreText::tr("It was stopped."), {});
        break;
    case Heartbeat::State::Closed:
        recordGap(last.atUs, now.wallUs, CoreText::tr("Hookloupe was closed."), {});
        break;
    case Heartbeat::State::Unknown:
        break;
    }
}

void Listeners::recordGap(qint64 fromUs, qint64 untilUs, const QString &why,
                          const QByteArray &where)
{
    if (untilUs - fromUs < kGapLeastUs)
        return;
    auto event = std::make_shared<Event>();
    event->kind = EventKind::Gap;
    event->receivedAtUs = fromUs;
    event->completedAtUs = untilUs;
    event->local = QString::fromLatin1(where);
    event->reason = why;
    event->origin = std::make_shared<const EventOrigin>(EventOrigin{ .gapUntilUs = untilUs });
    if (!m_setup.sink->append({ event, 0, nullptr }))
        qCWarning(logReceiver, "a time without listening could not be kept");
}

void Listeners::beat()
{
    m_lastBeatUs = m_setup.clocks().wallUs;
    m_heartbeat.write(Heartbeat::State::Listening, m_lastBeatUs);
}

void Listeners::endBeat(Heartbeat::State state)
{
    if (!std::exchange(m_wasListening, false))
        return;
    m_heartbeat.write(state, isListening() ? m_setup.clocks().wallUs : m_lastBeatUs);
    m_timer.stop();
}

} // namespace hookloupe
