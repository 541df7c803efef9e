// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/relaykeeper.h"

#include "core/event/clock.h"
#include "core/reach/relayclient.h"
#include "core/store/eventwriter.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 200;
/// What a gap after a kill may be too long; a commit is not wanted oftener than that.
constexpr int kBeatMs = 60'000;
/// Of relays that were once listened to by the command line.
constexpr qsizetype kKeptMax = 64;

} // namespace

QString RelayKeeper::documentKey()
{
    return u"relay_positions"_s;
}

RelayKeeper::RelayKeeper(EventWriter *writer, RelayClient *client, const QByteArray &document)
    : m_writer(writer)
    , m_client(client)
    , m_kept(positionsFromJson(document))
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isDue)
            write(false);
    });
    m_beat.setInterval(kBeatMs);
    m_beat.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] { write(false); });
    connect(m_client, &RelayClient::statusChanged, this, &RelayKeeper::note);
}

RelayKeeper::~RelayKeeper()
{
    finish();
}

void RelayKeeper::use(const QList<Relay> &relays)
{
    const QList<Relay> before = m_client->relays();
    m_kept.removeIf([&](const KeptPosition &kept) {
        return before.contains(kept.relay) && !relays.contains(kept.relay);
    });
    m_client->setRelays(relays, m_kept);
    write(false);
    if (relays.isEmpty())
        m_beat.stop();
    else
        m_beat.start();
}

void RelayKeeper::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_client->finish();
    m_pause.stop();
    m_beat.stop();
    write(true);
}

void RelayKeeper::note()
{
    if (m_isFinished)
        return;
    const QList<KeptPosition> positions = m_client->positions();
    const bool isSame =
            std::equal(positions.begin(), positions.end(), m_written.begin(), m_written.end(),
                       [](const KeptPosition &a, const KeptPosition &b) {
                           return a.relay == b.relay && a.position.lastId == b.position.lastId
                                   && a.position.seen == b.position.seen
                                   && (a.position.heardAtUs == 0) == (b.position.heardAtUs == 0);
                       });
    if (isSame)
        return;
    m_isDue = true;
    if (!m_pause.isActive())
        write(false);
}

void RelayKeeper::write(bool isEnd)
{
    m_isDue = false;
    m_written = m_client->positions();
    for (qsizetype i = 0; i < m_written.size(); ++i) {
        KeptPosition now = m_written[i];
        if (now.position.heardAtUs == 0)
            continue; // it has not been reached in this run: what is kept still holds
        now.position.isEnded = isEnd;
        if (m_client->status(i).state == RelayStatus::State::Connected && !isEnd)
            now.position.heardAtUs = SystemClock::instance().nowUs();
        m_kept.removeIf([&now](const KeptPosition &kept) { return kept.relay == now.relay; });
        m_kept += std::move(now);
    }
    if (m_kept.size() > kKeptMax)
        m_kept.remove(0, m_kept.size() - kKeptMax);
    const QByteArray document = positionsToJson(m_kept);
    if (std::exchange(m_document, document) == document)
        return;
    m_writer->putDocumentSoon(documentKey(), document);
    m_pause.start();
}

} // namespace hookloupe
