// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QTimer>

#include <deque>
#include <set>
#include <utility>
#include <vector>

namespace hookloupe {

enum class GatewayColumn : int {
    Name, ///< the message and its event type; which attempt it is
    Sent,
    Answer,
    Outcome, ///< what the gateway makes of it
    Next, ///< how long until the message is sent again, counted down
    DeliveryId,
};
inline constexpr int kGatewayColumnCount = 6;

/// How a message of a run stands.
enum class MessageState {
    UnderWay,
    Waiting, ///< is sent again
    Accepted,
    GaveUp,
    Ended, ///< the run ended before it did
};

/// A run of the gateway simulator: its messages in the order of their first attempts, with all
/// their attempts below. Takes what begins and ends in batches, a few times a second. Keeps what
/// was sent and came back of the newest attempts alone, so that a long run does not fill the
/// memory.
class GatewayRunModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// Messages that are listed; those beyond are counted alone.
    static constexpr qsizetype kListedMax = 100'000;
    /// Attempts that have a row of their own; further ones take the place of their message's last.
    static constexpr qint64 kListedAttemptsMax = 300'000;
    /// Of requests and answers that are kept.
    static constexpr qint64 kKeptBytesMax = 64LL * 1024 * 1024;

    explicit GatewayRunModel(QObject *parent = nullptr);

    /// Forgets all. \a timeScale: of the run that begins. \a earlier: what it did before, if it
    /// goes on; it is listed, but not counted.
    void clear(double timeScale, const std::vector<GatewayAttemptPtr> &earlier = {});
    /// One that begins, or the same that has ended; shown a moment later.
    void take(const GatewayAttemptPtr &attempt);
    /// Shows at once what was taken.
    void flush();
    /// The run has ended: nothing is waited for any more.
    void end();
    /// Counts down to what is due after \a nowUs (Unix microseconds).
    void tick(qint64 nowUs);

    /// What was sent and came back at \a index; of a message it is its newest attempt. nullptr when
    /// it is not kept any more.
    GatewayAttemptPtr attemptAt(const QModelIndex &index) const;

    qint64 messages() const { return static_cast<qint64>(m_messages.size()) + m_unlisted; }
    qint64 attempts() const { return m_attempts; }
    qint64 accepted() const { return m_accepted; }
    qint64 gaveUp() const { return m_gaveUp; }
    qint64 waiting() const { return static_cast<qint64>(m_dues.size()); }
    /// Until the first of those that wait; -1 when none does. Microseconds of real time.
    qint64 untilNextUs() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Of a message or an attempt; the view colours by it.
    static constexpr int kStateRole = Qt::UserRole;

private:
    /// What a row needs once the attempt itself is not kept.
    struct Attempt
    {
        GatewayAttemptPtr kept;
        qint64 startedAtUs = 0; ///< 0: not known
        qint64 nextAtUs = 0;
        QString answer;
        QString outcome;
        int number = 1;
        AttemptKind kind = AttemptKind::First;
        MessageState state = MessageState::UnderWay;
    };
    struct Message
    {
        qint64 number = 0; ///< in the run, from 0
        int run = 0;
        QByteArray type;
        QByteArray deliveryId;
        MessageState state = MessageState::UnderWay;
        std::vector<Attempt> attempts;
    };

    void addEarlier(const GatewayAttemptPtr &attempt);
    void add(const GatewayAttemptPtr &attempt);
    void count(const GatewayAttempt &attempt);
    void wait(const GatewayAttempt &attempt);
    static void fill(Attempt &row, const GatewayAttemptPtr &attempt, double timeScale);
    static void settle(Message &message, const Attempt &newest);
    void keep(std::size_t message, std::size_t attempt, const GatewayAttempt &whole);
    QString messageText(const Message &message, GatewayColumn column) const;
    QString attemptText(const Attempt &attempt, GatewayColumn column) const;
    QString nextText(qint64 nextAtUs) const;

    struct Kept
    {
        std::size_t message = 0;
        std::size_t attempt = 0;
        qint64 bytes = 0;
    };

    std::vector<Message> m_messages;
    QHash<qint64, std::size_t> m_rows; ///< by the message's number
    std::vector<GatewayAttemptPtr> m_pending;
    QTimer m_flush;
    std::deque<Kept> m_kept; ///< in their order
    qint64 m_keptBytes = 0;
    QHash<qint64, qint64> m_dueOf; ///< of messages that wait
    std::set<std::pair<qint64, qint64>> m_dues; ///< the same by time
    double m_timeScale = 1;
    qint64 m_nowUs = 0;
    qint64 m_unlisted = 0;
    qint64 m_listedAttempts = 0;
    qint64 m_attempts = 0;
    qint64 m_accepted = 0;
    qint64 m_gaveUp = 0;
    bool m_hasEnded = false;
};

} // namespace hookloupe
