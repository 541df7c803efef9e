// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspace.h"
#include "ui/compare/comparison.h"
#include "ui/compare/eventpair.h"
#include "ui/textview/background.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace hookloupe {

class ByteTextView;
class WrappedLabel;

/// What differs between two events, shown beside the main window.
class CompareWindow : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit CompareWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~CompareWindow() override;

    void compare(qint64 oneId, qint64 otherId);
    void compareWithLastOfType(qint64 id);
    void compareWithAttemptBefore(qint64 id);
    /// The event with what was sent when it was replayed.
    void compareWithReplay(qint64 eventId, qint64 replayId);

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    using Reading = std::function<EventPair(EventReader &, const std::atomic<bool> &cancelled)>;
    void read(const QString &progress, Workspace::Lane lane, const Reading &reading);
    void take(EventPair pair);
    void compareAgain();
    void showComparison(Comparison comparison);
    void colourRows();
    void step(int by);
    void showPlace();
    int placeCount() const;
    void dropReading();

    Workspace *m_workspace;
    WrappedLabel *m_summary;
    WrappedLabel *m_events;
    QCheckBox *m_anyOrder;
    QCheckBox *m_byValue;
    QSplitter *m_parts; ///< shown once there is something to compare
    QLabel *m_headersTitle;
    QTreeWidget *m_headers;
    QLabel *m_bodyTitle;
    QStackedWidget *m_body;
    QTreeWidget *m_fields;
    ByteTextView *m_text;
    QLabel *m_noBody;
    WrappedLabel *m_notes;
    QLabel *m_position;
    QPushButton *m_previous;
    QPushButton *m_next;
    QTimer m_patience;
    QString m_progress;
    std::shared_ptr<std::atomic<bool>> m_reading; ///< null: nothing is being read
    EventPair m_pair;
    Comparison m_shown;
    int m_place = -1; ///< of headers, then of fields or places
    Background<Comparison> m_comparing;
};

} // namespace hookloupe
