// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rows/batchreplay.h"

#include "core/delivery/replayer.h"
#include "core/workspace/workspace.h"
#include "ui/replay/hostquestion.h"
#include "ui/replay/targetdialog.h"
#include "ui/rows/rowtexts.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// A target that does not answer will not answer the next million either.
constexpr int kFailuresInARowMax = 10;
} // namespace

BatchReplay::BatchReplay(Workspace *workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

void BatchReplay::ask(std::vector<qint64> ids, const QString &endpoint)
{
    if (m_isSending || ids.empty())
        return;
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = endpoints.indexOf(endpoint);
    auto *dialog = new TargetDialog(
            tr("%1 are sent to this address, byte for byte, one after the other, the oldest first.")
                    .arg(eventsText(ids)),
            index < 0 ? QByteArray() : endpoints.list().at(index).target,
            tr("&Replay %1").arg(eventsText(ids)), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = std::move(ids)] {
        const auto target = SendTarget::parse(dialog->target());
        if (!target)
            return;
        askForHost(m_workspace, *target, m_window,
                   [this, ids, target = *target] { start(ids, target); });
    });
    dialog->open();
}

void BatchReplay::start(std::vector<qint64> ids, const SendTarget &target)
{
    if (m_isSending)
        return;
    m_isSending = true;
    m_isCancelled = false;
    m_counts = {};
    m_ids = std::move(ids);
    std::ranges::sort(m_ids);
    m_target = target;
    next();
}

void BatchReplay::cancel()
{
    m_isCancelled = m_isSending;
    if (m_isSending && m_replayId != 0)
        m_workspace->cancelReplay(m_replayId);
}

void BatchReplay::next()
{
    if (m_isCancelled) {
        end(tr("Stopped after %1 of %2").arg(countText(m_counts.done), eventsText(m_ids)));
        return;
    }
    if (m_counts.done == m_ids.size()) {
        end(tr("%1 replayed").arg(eventsText(m_ids)));
        return;
    }
    Q_EMIT progressed(
            tr("Replaying %1 of %2…").arg(countText(m_counts.done + 1), eventsText(m_ids.size())));
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id = m_ids[m_counts.done]](EventReader &reader) { return reader.event(id); },
            [this](const Result<EventPtr> &event) { take(event); });
}

void BatchReplay::take(const Result<EventPtr> &event)
{
    if (!event || (*event)->kind == EventKind::Gap) {
        ++m_counts.done;
        ++m_counts.skipped;
        next();
        return;
    }
    if (m_isCancelled) {
        next();
        return;
    }
    ReplayKind kind = ReplayKind::Exact;
    const QByteArray wire = replayWire((*event)->request, m_target, &kind);
    SendLimits limits = m_workspace->sendLimits(m_target);
    limits.keepsConnection = true;
    m_replayId = m_workspace->replay((*event)->id, kind, m_target, wire, limits, this,
                                     [this](const ReplayRecord &record) { takeRecord(record); });
}

void BatchReplay::takeRecord(const ReplayRecord &record)
{
    m_replayId = 0;
    if (record.result.state == SendState::Cancelled) {
        next();
        return;
    }
    ++m_counts.done;
    const bool isAnswered = record.result.state == SendState::Answered;
    const bool is2xx = isAnswered && record.result.status / 100 == 2;
    ++(is2xx ? m_counts.succeeded : isAnswered ? m_counts.answered : m_counts.failed);
    m_counts.failedInARow = isAnswered ? 0 : m_counts.failedInARow + 1;
    if (m_counts.failedInARow >= kFailuresInARowMax && m_counts.done < m_ids.size()) {
        end(tr("Stopped after %1 of %2, since the last %3 could not be sent: %4")
                    .arg(countText(m_counts.done), eventsText(m_ids))
                    .arg(m_counts.failedInARow)
                    .arg(record.result.failure));
        return;
    }
    next();
}

void BatchReplay::end(const QString &why)
{
    m_isSending = false;
    QStringList parts{ tr("%1 answered 2xx").arg(countText(m_counts.succeeded)) };
    if (m_counts.answered > 0)
        parts += tr("%1 answered otherwise").arg(countText(m_counts.answered));
    if (m_counts.failed > 0)
        parts += tr("%1 not answered").arg(countText(m_counts.failed));
    if (m_counts.skipped > 0)
        parts += tr("%1 left out, since they are gone or no requests")
                         .arg(countText(m_counts.skipped));
    Q_EMIT finished(tr("%1: %2.").arg(why, parts.join(u", "_s)));
}

} // namespace hookloupe
