// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/bodyfilereader.h"

#include "core/event/coretext.h"
#include "core/event/log.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Files that are read at a time; so many can be stuck before others have to wait.
constexpr std::size_t kLanesMax = 4;
/// How long the end waits for a file that is being read.
constexpr int kEndMs = 500;

qint64 nowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Error tooSlow(const QString &path)
{
    return { ErrorCode::Timeout,
             CoreText::tr("The file %1 of the answer could not be read within %2 seconds. It may "
                          "be on a drive "
                          "or a network share that does not answer: see that it does, or copy the "
                          "file to this "
                          "computer.")
                     .arg(QDir::toNativeSeparators(path))
                     .arg(BodyFileReader::kPatienceMs / 1000) };
}

} // namespace

struct BodyFileReader::Lane
{
    Lane(std::size_t number, std::shared_ptr<BodyFiles> readBy,
         std::shared_ptr<Handover<Outcome>> toldTo)
        : files(std::move(readBy))
        , outcomes(std::move(toldTo))
        , orders(1, &worker, [this, number] { work(number); })
    {
        worker.moveToThread(&thread);
        thread.setObjectName(u"answer file"_s);
        thread.start();
    }
    /// Whether its thread has ended, and all that it did comes before what follows: of QThread
    /// alone, ThreadSanitizer cannot see that.
    bool isOver()
    {
        if (!thread.isFinished())
            return false;
        const std::lock_guard lock(working);
        return true;
    }
    /// Never destroyed: a thread may hang in there beyond the end of the program.
    static std::vector<std::unique_ptr<Lane>> &leftToThemselves()
    {
        static auto *const left = new std::vector<std::unique_ptr<Lane>>();
        return *left;
    }
    void work(std::size_t number)
    {
        const std::lock_guard lock(working);
        for (const Key &key : orders.takeAll()) {
            Outcome outcome{ key, number, files->read(key.first, key.second) };
            // Not taken: nobody is left who waits for it.
            [[maybe_unused]] const bool taken = outcomes->push(std::move(outcome));
        }
    }

    // Shared, since a thread that is stuck outlives the reader.
    std::shared_ptr<BodyFiles> files;
    std::shared_ptr<Handover<Outcome>> outcomes;
    QObject worker; ///< lives in the thread
    Handover<Key> orders;
    std::mutex working;
    bool isBusy = false; ///< until the reader has its outcome
    QThread thread;
};

BodyFileReader::BodyFileReader(Then then)
    : m_then(std::move(then))
{
    // A lane has one outcome at a time, so that there is always room.
    m_outcomes = std::make_shared<Handover<Outcome>>(kLanesMax, this, [this] { takeOutcomes(); });
    m_timer.setParent(this); // goes to another thread with this
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BodyFileReader::giveUp);
}

BodyFileReader::~BodyFileReader()
{
    for (const auto &lane : m_lanes)
        lane->thread.quit();
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    auto &left = Lane::leftToThemselves();
    std::erase_if(left, [](const auto &lane) { return lane->isOver(); });
    const QDeadlineTimer deadline(kEndMs);
    for (std::unique_ptr<Lane> &lane : m_lanes) {
        if (lane->thread.wait(deadline))
            continue;
        qCWarning(logReceiver, "the file of an answer is still being read; it is left to itself");
        left.push_back(std::move(lane));
    }
    m_outcomes->close();
    // What the threads did last is seen here, before their lanes go.
    [[maybe_unused]] const std::vector<Outcome> late = m_outcomes->takeAll();
}

void BodyFileReader::read(quint64 ticket, const QString &path, bool isTemplate)
{
    const Key key{ path, isTemplate };
    const qint64 now = nowMs();
    const auto [reading, isNew] = m_readings.try_emplace(key, Reading{ now });
    if (isNew) {
        m_unassigned.push_back(key);
        assign();
    } else if (now - reading->second.begunMs > kPatienceMs) {
        m_then(ticket, tooSlow(path)); // as those found who waited for it before
        return;
    }
    m_waiting.push_back({ ticket, key, now + kPatienceMs });
    setTimer();
}

void BodyFileReader::assign()
{
    while (!m_unassigned.empty()) {
        auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
                                 [](const auto &one) { return !one->isBusy; });
        if (lane == m_lanes.end()) {
            if (m_lanes.size() >= kLanesMax)
                return;
            m_lanes.push_back(std::make_unique<Lane>(m_lanes.size(), m_files, m_outcomes));
            lane = std::prev(m_lanes.end());
        }
        (*lane)->isBusy = true;
        [[maybe_unused]] const bool taken = (*lane)->orders.push(Key(m_unassigned.front()));
        m_unassigned.pop_front();
    }
}

void BodyFileReader::takeOutcomes()
{
    for (const Outcome &outcome : m_outcomes->takeAll()) {
        m_lanes[outcome.lane]->isBusy = false;
        m_readings.erase(outcome.key);
        const auto isFor = [&outcome](const Waiting &one) { return one.key == outcome.key; };
        std::vector<quint64> tickets;
        for (const Waiting &one : m_waiting) {
            if (isFor(one))
                tickets.push_back(one.ticket);
        }
        std::erase_if(m_waiting, isFor);
        for (const quint64 ticket : tickets)
            m_then(ticket, outcome.file);
    }
    assign();
    setTimer();
}

void BodyFileReader::giveUp()
{
    const qint64 now = nowMs();
    while (!m_waiting.empty() && m_waiting.front().untilMs <= now) {
        const Waiting late = m_waiting.front();
        m_waiting.pop_front();
        m_then(late.ticket, tooSlow(late.key.first));
    }
    // Nobody waits any more for what was not even begun.
    std::erase_if(m_unassigned, [this](const Key &key) {
        const bool isWanted = std::any_of(m_waiting.begin(), m_waiting.end(),
                                          [&key](const Waiting &one) { return one.key == key; });
        if (!isWanted)
            m_readings.erase(key);
        return !isWanted;
    });
    setTimer();
}

void BodyFileReader::setTimer()
{
    if (m_waiting.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(static_cast<int>(
                std::clamp<qint64>(m_waiting.front().untilMs - nowMs(), 1, kPatienceMs)));
}

} // namespace hookloupe
