// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/forwardrecord.h"
#include "core/event/replayrecord.h"
#include "ui/replay/replayform.h"

#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace hookloupe {

class Workspace;
struct Endpoint;
struct SendTarget;

/// Replays with one key: finds the target, asks for what is not known yet, sends, tells the result.
class ReplayController : public QObject
{
    Q_OBJECT
public:
    /// \a workspace and \a window, over which questions open, outlive this.
    ReplayController(Workspace *workspace, QWidget *window);

    /// The exact bytes to the endpoint's target.
    void replay(qint64 eventId);
    /// \a event to \a url as its endpoint forwards, once more.
    void forward(const EventPtr &event, const QByteArray &url);
    /// Fetches \a url, which \a event names, after the person has seen it and said yes. What came
    /// of it is kept with the event's replays.
    void confirm(const EventPtr &event, const QByteArray &url);
    void openForm(qint64 eventId, ReplayForm::Start start);
    /// Stops the replay that is under way.
    void cancel();
    bool isSending() const noexcept { return m_replayId != 0; }

Q_SIGNALS:
    void sendingChanged(const QString &sentence);
    void finished(const ReplayRecord &record);
    void forwardStarted(const QString &sentence);
    /// What forward() has come to.
    void forwarded(const ForwardRecord &record);
    void failed(const QString &sentence);

private:
    void withEvent(qint64 eventId, const std::function<void(EventPtr)> &then);
    Endpoint endpointOf(const Event &event) const;
    void askForTarget(const EventPtr &event, const Endpoint &endpoint);
    void tellOfForward(qint64 eventId);
    void send(const EventPtr &event, const QByteArray &targetUrl);
    void start(const EventPtr &event, ReplayKind kind, const SendTarget &target,
               const QByteArray &wire, const QString &sentence);

    Workspace *m_workspace;
    QWidget *m_window;
    quint64 m_replayId = 0;
    QSet<qint64> m_forwarding; ///< events whose forward is waited for
};

} // namespace hookloupe
