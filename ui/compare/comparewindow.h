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
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hookloupe {

class DifferenceTable;
class DiffView;
class WrappedLabel;

/// What differs between two requests, shown beside the main window.
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

private:
    /// How the bodies are shown.
    enum class View {
        Paths, ///< what differs of JSON by its path
        Lines,
        SideBySide
    };
    using Reading = std::function<EventPair(EventReader &, const std::atomic<bool> &cancelled)>;

    void build();
    QWidget *newOptions();
    QWidget *newBottom();
    void read(const QString &progress, Workspace::Lane lane, const Reading &reading);
    void take(EventPair pair);
    void compareAgain();
    void showComparison(Comparison comparison);
    void showBusy();
    void endBusy();
    void cancel();
    void offerViews();
    void chooseView();
    void showBody();
    void fitHeaders();
    View view() const;
    void copyText();
    void step(int by);
    void showPlace();
    int placeCount() const;
    int bodyPlaceCount() const;
    void dropReading();

    Workspace *m_workspace;
    WrappedLabel *m_summary;
    QWidget *m_busy;
    WrappedLabel *m_events;
    QCheckBox *m_withoutChanging;
    QLabel *m_viewLabel;
    QComboBox *m_view;
    QCheckBox *m_anyOrder;
    QCheckBox *m_byValue;
    QSplitter *m_parts; ///< shown once there is something to compare
    DifferenceTable *m_headers;
    QStackedWidget *m_body;
    DifferenceTable *m_fields;
    DiffView *m_lines;
    QLabel *m_noBody;
    WrappedLabel *m_notes;
    QLabel *m_position;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_copy;
    QTimer m_patience;
    QString m_progress;
    std::shared_ptr<std::atomic<bool>> m_reading; ///< null: nothing is being read
    EventPair m_pair;
    Comparison m_shown;
    bool m_isSplit = false; ///< the person has said how high the parts are
    bool m_isShown = false; ///< m_shown is of m_pair
    bool m_hasLines = false; ///< m_shown was asked for the lines of JSON
    int m_place = -1; ///< of headers, then of fields or lines
    Background<Comparison> m_comparing;
    Background<QString> m_copying;
};

} // namespace hookloupe
