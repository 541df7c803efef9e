// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/receiver/bodyfiles.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace hookloupe {

/// Reads the files of answers in threads of its own, since a file may be on a drive or a share that
/// does not answer: then those who wait for it are told so in time, and the others go on. Belongs
/// to one thread.
class BodyFileReader : public QObject
{
public:
    using Then = std::function<void(quint64 ticket, const BodyFileResult &)>;

    /// \a then runs in this thread, once for each read().
    explicit BodyFileReader(Then then);
    /// A file that cannot be waited for keeps its thread, which ends whenever it can.
    ~BodyFileReader() override;

    /// As BodyFiles::read(), and Timeout when it takes longer than kPatienceMs.
    void read(quint64 ticket, const QString &path, bool isTemplate);

    static constexpr int kPatienceMs = 5'000;

private:
    using Key = std::pair<QString, bool>; ///< a path, and whether it is a template
    struct Reading
    {
        qint64 begunMs = 0;
    };
    struct Waiting
    {
        quint64 ticket = 0;
        Key key;
        qint64 untilMs = 0;
    };
    struct Outcome
    {
        Key key;
        std::size_t lane = 0;
        BodyFileResult file;
    };
    struct Lane;

    void assign();
    void takeOutcomes();
    void giveUp();
    void setTimer();

    Then m_then;
    std::shared_ptr<BodyFiles> m_files = std::make_shared<BodyFiles>();
    std::shared_ptr<Handover<Outcome>> m_outcomes;
    std::vector<std::unique_ptr<Lane>> m_lanes; ///< begun when they are needed
    std::map<Key, Reading> m_readings; ///< each file is read once at a time
    std::deque<Key> m_unassigned; ///< of them, those without a lane yet
    std::deque<Waiting> m_waiting; ///< oldest first
    QTimer m_timer;
};

} // namespace hookloupe
