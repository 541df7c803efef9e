// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewayrunmodel.h"

#include "core/event/bytes.h"
#include "ui/eventlist/eventtext.h"
#include "ui/gateway/gatewaytext.h"

#include <QDateTime>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFlushMs = 60;
constexpr int kTextLength = 120;
/// Roughly, besides what it holds.
constexpr qint64 kAttemptBytes = 1'000;
/// The internal id of a message's row; of an attempt it is its message's row and one more.
constexpr quintptr kMessageId = 0;

/// Run files of before do not tell the time.
QString sentText(qint64 startedAtUs)
{
    return startedAtUs > 0 ? timeText(startedAtUs, QDateTime::currentDateTime()) : QString();
}

} // namespace

GatewayRunModel::GatewayRunModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushMs);
    connect(&m_flush, &QTimer::timeout, this, &GatewayRunModel::flush);
}

void GatewayRunModel::clear(double timeScale, const std::vector<GatewayAttemptPtr> &earlier)
{
    beginResetModel();
    m_flush.stop();
    m_messages.clear();
    m_rows.clear();
    m_pending.clear();
    m_kept.clear();
    m_keptBytes = 0;
    m_dueOf.clear();
    m_dues.clear();
    m_timeScale = timeScale;
    m_unlisted = m_listedAttempts = m_attempts = m_accepted = m_gaveUp = 0;
    m_hasEnded = false;
    for (const GatewayAttemptPtr &attempt : earlier)
        addEarlier(attempt);
    endResetModel();
}

void GatewayRunModel::addEarlier(const GatewayAttemptPtr &attempt)
{
    if (!m_rows.contains(attempt->message)) {
        if (static_cast<qsizetype>(m_messages.size()) >= kListedMax)
            return;
        m_rows.insert(attempt->message, m_messages.size());
        m_messages.push_back({ .number = attempt->message,
                               .run = attempt->run,
                               .type = attempt->type,
                               .deliveryId = attempt->deliveryId });
    }
    Message &message = m_messages[m_rows.value(attempt->message)];
    if (message.attempts.empty() || m_listedAttempts < kListedAttemptsMax) {
        message.attempts.emplace_back();
        ++m_listedAttempts;
    }
    fill(message.attempts.back(), attempt, m_timeScale);
    settle(message, message.attempts.back());
    wait(*attempt);
}

void GatewayRunModel::settle(Message &message, const Attempt &newest)
{
    // A duplicate that is refused takes nothing back.
    if (newest.kind != AttemptKind::Duplicate || message.state != MessageState::Accepted)
        message.state = newest.state;
}

void GatewayRunModel::take(const GatewayAttemptPtr &attempt)
{
    m_pending.push_back(attempt);
    if (!m_flush.isActive())
        m_flush.start();
}

void GatewayRunModel::flush()
{
    m_flush.stop();
    const std::vector<GatewayAttemptPtr> pending = std::exchange(m_pending, {});
    // New messages come in one piece, then what belongs to messages that are there.
    std::vector<Message> fresh;
    for (const GatewayAttemptPtr &attempt : pending) {
        count(*attempt);
        if (m_rows.contains(attempt->message))
            continue;
        if (static_cast<qsizetype>(m_messages.size() + fresh.size()) >= kListedMax) {
            if (!attempt->isEnded && attempt->kind == AttemptKind::First)
                ++m_unlisted;
            continue;
        }
        m_rows.insert(attempt->message, m_messages.size() + fresh.size());
        fresh.push_back({ .number = attempt->message,
                          .run = attempt->run,
                          .type = attempt->type,
                          .deliveryId = attempt->deliveryId });
    }
    if (!fresh.empty()) {
        const int first = static_cast<int>(m_messages.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_messages.insert(m_messages.end(), std::move_iterator(fresh.begin()),
                          std::move_iterator(fresh.end()));
        endInsertRows();
    }
    for (const GatewayAttemptPtr &attempt : pending) {
        if (m_rows.contains(attempt->message))
            add(attempt);
    }
}

void GatewayRunModel::wait(const GatewayAttempt &attempt)
{
    if (const auto due = m_dueOf.constFind(attempt.message); due != m_dueOf.cend()) {
        m_dues.erase({ *due, attempt.message });
        m_dueOf.erase(due);
    }
    if (attempt.isEnded && attempt.result.state != SendState::Cancelled && attempt.nextAtUs > 0) {
        m_dueOf.insert(attempt.message, attempt.nextAtUs);
        m_dues.emplace(attempt.nextAtUs, attempt.message);
    }
}

void GatewayRunModel::count(const GatewayAttempt &attempt)
{
    wait(attempt);
    if (!attempt.isEnded || attempt.result.state == SendState::Cancelled)
        return;
    ++m_attempts;
    if (attempt.kind == AttemptKind::Duplicate)
        return;
    if (attempt.acceptance == Acceptance::Accepted)
        ++m_accepted;
    else if (attempt.next.what != NextAttempt::What::Retry)
        ++m_gaveUp;
}

void GatewayRunModel::fill(Attempt &row, const GatewayAttemptPtr &attempt, double timeScale)
{
    row.kept = attempt;
    row.startedAtUs = attempt->startedAtUs;
    row.nextAtUs = attempt->nextAtUs;
    row.number = attempt->attempt;
    row.kind = attempt->kind;
    row.answer = gatewayAnswerText(*attempt);
    row.outcome = gatewayOutcomeText(*attempt, timeScale);
    if (!attempt->isEnded)
        row.state = MessageState::UnderWay;
    else if (attempt->result.state == SendState::Cancelled)
        row.state = MessageState::Ended;
    else if (attempt->acceptance == Acceptance::Accepted)
        row.state = MessageState::Accepted;
    else if (attempt->next.what == NextAttempt::What::Retry)
        row.state = MessageState::Waiting;
    else
        row.state = MessageState::GaveUp;
}

void GatewayRunModel::add(const GatewayAttemptPtr &attempt)
{
    const std::size_t row = m_rows.value(attempt->message);
    Message &message = m_messages[row];
    const QModelIndex parent = index(static_cast<int>(row), 0);
    const bool isKnown = !message.attempts.empty()
            && ((message.attempts.back().number == attempt->attempt
                 && message.attempts.back().state == MessageState::UnderWay)
                || m_listedAttempts >= kListedAttemptsMax);
    const int at = static_cast<int>(message.attempts.size()) - (isKnown ? 1 : 0);
    if (!isKnown) {
        beginInsertRows(parent, at, at);
        message.attempts.emplace_back();
        ++m_listedAttempts;
    }
    Attempt &filled = message.attempts.back();
    fill(filled, attempt, m_timeScale);
    settle(message, filled);
    if (!isKnown)
        endInsertRows();
    else
        Q_EMIT dataChanged(index(at, 0, parent), index(at, kGatewayColumnCount - 1, parent));
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(kGatewayColumnCount - 1));
    if (attempt->isEnded)
        keep(row, static_cast<std::size_t>(at), *attempt);
}

void GatewayRunModel::keep(std::size_t message, std::size_t attempt, const GatewayAttempt &whole)
{
    const qint64 bytes = kAttemptBytes + whole.wire.size() + whole.result.body.size();
    m_kept.push_back({ message, attempt, bytes });
    m_keptBytes += bytes;
    // The newest stays, however large it is.
    while (m_keptBytes > kKeptBytesMax && m_kept.size() > 1) {
        const Kept &oldest = m_kept.front();
        m_messages[oldest.message].attempts[oldest.attempt].kept.reset();
        m_keptBytes -= oldest.bytes;
        m_kept.pop_front();
    }
}

void GatewayRunModel::end()
{
    flush();
    m_hasEnded = true;
    m_dueOf.clear();
    m_dues.clear();
    for (Message &message : m_messages) {
        if (message.state == MessageState::UnderWay || message.state == MessageState::Waiting)
            message.state = MessageState::Ended;
    }
    tick(m_nowUs);
    if (!m_messages.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kGatewayColumnCount - 1));
}

void GatewayRunModel::tick(qint64 nowUs)
{
    m_nowUs = nowUs;
    if (m_messages.empty() || (m_dues.empty() && !m_hasEnded))
        return;
    constexpr int kNext = static_cast<int>(GatewayColumn::Next);
    Q_EMIT dataChanged(index(0, kNext), index(rowCount() - 1, kNext), { Qt::DisplayRole });
}

qint64 GatewayRunModel::untilNextUs() const
{
    return m_dues.empty() ? -1 : qMax<qint64>(0, m_dues.begin()->first - m_nowUs);
}

GatewayAttemptPtr GatewayRunModel::attemptAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (index.internalId() != kMessageId)
        return m_messages[index.internalId() - 1]
                .attempts[static_cast<std::size_t>(index.row())]
                .kept;
    const auto &attempts = m_messages[static_cast<std::size_t>(index.row())].attempts;
    return attempts.empty() ? nullptr : attempts.back().kept;
}

QModelIndex GatewayRunModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kMessageId);
}

QModelIndex GatewayRunModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kMessageId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kMessageId);
}

int GatewayRunModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_messages.size());
    if (parent.internalId() != kMessageId || parent.column() > 0)
        return 0;
    return static_cast<int>(m_messages[static_cast<std::size_t>(parent.row())].attempts.size());
}

int GatewayRunModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return kGatewayColumnCount;
}

QString GatewayRunModel::nextText(qint64 nextAtUs) const
{
    if (nextAtUs == 0 || m_hasEnded)
        return {};
    return nextAtUs <= m_nowUs ? tr("now") : tr("in %1").arg(countdownText(nextAtUs - m_nowUs));
}

QString GatewayRunModel::messageText(const Message &message, GatewayColumn column) const
{
    const Attempt *last = message.attempts.empty() ? nullptr : &message.attempts.back();
    switch (column) {
    case GatewayColumn::Name:
        return u"%1. %2"_s.arg(message.number + 1).arg(displayText(message.type, kTextLength));
    case GatewayColumn::Sent:
        return last ? sentText(last->startedAtUs) : QString();
    case GatewayColumn::Answer:
        return last ? last->answer : QString();
    case GatewayColumn::Outcome:
        return message.state == MessageState::Ended ? tr("not finished")
                                                    : (last ? last->outcome : QString());
    case GatewayColumn::Next:
        return nextText(m_dueOf.value(message.number));
    case GatewayColumn::DeliveryId:
        break;
    }
    return displayText(message.deliveryId, kTextLength);
}

QString GatewayRunModel::attemptText(const Attempt &attempt, GatewayColumn column) const
{
    switch (column) {
    case GatewayColumn::Name:
        return tr("Attempt %1, %2").arg(attempt.number).arg(attemptKindText(attempt.kind));
    case GatewayColumn::Sent:
        return sentText(attempt.startedAtUs);
    case GatewayColumn::Answer:
        return attempt.answer;
    case GatewayColumn::Outcome:
        return attempt.outcome;
    case GatewayColumn::Next:
    case GatewayColumn::DeliveryId:
        break;
    }
    return {}; // its message says it
}

QVariant GatewayRunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isMessage = index.internalId() == kMessageId;
    const auto row = isMessage ? static_cast<std::size_t>(index.row())
                               : static_cast<std::size_t>(index.internalId() - 1);
    const Message &message = m_messages[row];
    const auto column = static_cast<GatewayColumn>(index.column());
    const Attempt *attempt =
            isMessage ? nullptr : &message.attempts[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return attempt ? attemptText(*attempt, column) : messageText(message, column);
    if (role == kStateRole)
        return static_cast<int>(attempt ? attempt->state : message.state);
    return {};
}

QVariant GatewayRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<GatewayColumn>(section)) {
    case GatewayColumn::Name:
        return tr("Message");
    case GatewayColumn::Sent:
        return tr("Sent");
    case GatewayColumn::Answer:
        return tr("Answer");
    case GatewayColumn::Outcome:
        return tr("Outcome");
    case GatewayColumn::Next:
        return tr("Sent again");
    case GatewayColumn::DeliveryId:
        break;
    }
    return tr("Delivery id");
}

} // namespace hookloupe
