// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/secretbytes.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace hookloupe {

class BodyView;
class DeliveryFollower;
class DeliveryView;
class ForwardsView;
class HeadersView;
class OverviewView;
class RawView;
class ReplaysView;
class SignatureView;
class Workspace;
struct ReadableEvent;

/// The event that is selected, from all sides. Reading, checking and laying out happen off the GUI
/// thread; the answer for an event that is no longer the selected one is dropped.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit DetailPane(Workspace *workspace, QWidget *parent = nullptr);

    /// 0 shows that nothing is selected.
    void setCurrentId(qint64 id);
    void showReplays();
    /// The replay that is selected of the event in sight; 0 without any.
    qint64 currentReplayId() const;
    /// Adds a button to the replays, and an entry to their menu.
    void addReplayButton(QAction *action);
    /// The tabs by their place, 0 is the first.
    QStringList tabTitles() const;
    void showTab(int index);
    /// Shows the note of the event in sight, ready to be written.
    void editNote();
    /// Gives away what was written of it.
    void saveNote();
    /// The event in sight; null while it is loading or nothing is selected.
    const EventPtr &currentEvent() const noexcept { return m_event; }
    /// What the event is called, from where it can be dragged.
    QWidget *title() const;
    /// Adds a button beside the title.
    void addButton(QAction *action);

Q_SIGNALS:
    void setUpRequested(const QString &endpoint);
    void schemeRequested(const QString &endpoint, const QString &schemeId,
                         const hookloupe::SecretBytes &secret);
    /// A scheme is to be described, starting from \a draft.
    void descriptionRequested(const QByteArray &draft);
    /// The event in sight is to be forwarded to \a url once more.
    void forwardRequested(const hookloupe::EventPtr &event, const QByteArray &url);
    /// The event in sight asks for a confirmation, and the person wants to fetch \a url for it.
    void confirmationRequested(const hookloupe::EventPtr &event, const QByteArray &url);
    /// An event cannot be read, and the person wants to know what else is damaged.
    void checkRequested();
    /// The person wants to see another event.
    void eventRequested(qint64 id);
    /// The person wants to see which fields events of this type have.
    void schemaRequested(const QByteArray &type, const QString &endpoint);
    void notified(const QString &sentence);
    /// The person wants to read about something; see HelpWindow::showPage().
    void helpRequested(const QString &page, const QString &anchor);
    /// Another replay of the event in sight is selected; 0: none.
    void replayChanged(qint64 id);
    /// Events with this scalar at this JSON path of their body are asked for.
    void filterRequested(const QByteArray &path, const QByteArray &lexeme);
    /// The values at this path are to be a column of the list.
    void columnRequested(const QByteArray &path);
    // What is noted at the event in sight is to change.
    void starRequested();
    void tagsRequested();
    /// The person wants to go on in the list.
    void noteLeft();
    void noteWritten(qint64 eventId, const QString &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeEvent(const ReadableEvent &readable);
    void inspectNow();
    void diagnoseNow();
    void loadReplays();
    void loadForwards();
    void loadNote();
    void showDelivery();
    QByteArray forwardTarget() const;
    void placeButtons();
    void showMessage(const QString &text, bool offersCheck = false);

    Workspace *m_workspace;
    qint64 m_id = 0;
    EventPtr m_event;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    bool m_editsNote = false; ///< its note is to be written as soon as it is in sight
    QString m_typedAhead; ///< for that note, before it is in sight
    bool m_isDiagnosed = false; ///< the event in sight, as it was inspected last
    QTimer m_loadingTimer;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QPushButton *m_check;
    QBoxLayout *m_head;
    QLabel *m_title;
    QHBoxLayout *m_actions;
    QTabWidget *m_tabs;
    OverviewView *m_overview;
    BodyView *m_body;
    HeadersView *m_headers;
    SignatureView *m_signature;
    DeliveryView *m_delivery;
    DeliveryFollower *m_follower;
    ForwardsView *m_forwards;
    ReplaysView *m_replays;
    RawView *m_raw;
};

} // namespace hookloupe
