// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

#include <vector>

namespace hookloupe {

class EventListModel;
struct JsonColumn;
class ListSorting;

/// The table of events. New rows appear at the top; while the reader is elsewhere, the rows that
/// are shown stay where they are. In another order than the newest first nothing is followed, since
/// new events come in anywhere: to follow is to go back to the newest first. What is selected stays
/// so through filters and orders. Which columns are shown, among them those of JSON paths, their
/// order and widths are the person's and are remembered; the path takes what room is left.
class EventListView : public QTableView
{
    Q_OBJECT
public:
    /// \a model outlives this.
    explicit EventListView(EventListModel *model, QWidget *parent = nullptr);

    /// The event that is current, or 0.
    qint64 currentId() const;
    /// How many events are selected.
    qsizetype selectedCount() const;
    /// All selected events, newest first.
    std::vector<qint64> selectedIds() const;
    /// Makes the event current when it is in the list.
    void selectId(qint64 id);
    /// Selects those of \a ids that are in the list, and brings the last of them into sight.
    void selectIds(const std::vector<qint64> &ids);

    ListSorting *sorting() const { return m_sorting; }
    /// At the top, where new events come into sight.
    bool isFollowing() const noexcept { return m_following; }
    /// True scrolls to the top, newest first; false keeps the rows that are shown in place from now
    /// on.
    void setFollowing(bool following);

    /// Makes rows as high as the settings say.
    void applyDensity();
    void saveColumns() const;
    /// One for each column, to show and hide it, behind them those to add and remove JSON paths,
    /// and last one for resetColumns(). They are others when a column was added or removed.
    QList<QAction *> columnActions() const;
    /// Asks for a path.
    void addJsonColumn();
    /// Shows a column of \a path, a JSON path, or says why it cannot.
    void addColumnOf(const QByteArray &path);
    /// Makes which are shown, their order and their widths what they were at first.
    void resetColumns();
    /// Brings the column of tags and notes into sight.
    void showNotes();

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectionCountChanged(qsizetype count);
    void followingChanged(bool following);
    /// Its star was clicked.
    void starRequested(qint64 id);
    /// It was clicked twice.
    void openRequested(qint64 id);
    void told(const QString &sentence);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void keepSelection();
    void connectRows();
    void connectReset();
    void restoreSelection();
    void holdTop();
    void releaseTop();
    void useFirstColumns();
    void takeJsonColumns();
    void takeColumn(const JsonColumn &column);
    void removeJsonColumn(int number);
    void buildColumnMenu();
    void restoreColumns();
    void showColumnChoice() const;
    void fitColumns();
    void widenType();
    void noteResized(int column, int before, int now);
    int slack() const;
    /// The other columns give up what they do not need.
    void makeRoom();
    int timeWidth() const;
    void announceCurrent();
    void announceCountSoon();
    /// Once: what a start took is measured by it.
    void logFirstRows();

    EventListModel *m_model;
    qint64 m_announcedId = 0;
    ListSorting *m_sorting = nullptr;
    qint64 m_keptId = 0; ///< what was current before a reset, and is not there yet
    std::vector<qint64> m_keptIds; ///< and selected
    qint64 m_keptTopId = 0; ///< what was at the top
    bool m_isAnotherList = false; ///< the filter or the order is another since the last reset
    bool m_isAnotherOrder = false;
    bool m_restoring = false;
    QPersistentModelIndex m_top; ///< what is to stay at the top
    qsizetype m_announcedCount = 0;
    bool m_countIsDue = false;
    bool m_following = true;
    bool m_anchoring = false;
    bool m_fitting = false;
    bool m_typeIsSet = false; ///< the person chose its width
    bool m_hasShownRows = false;
    int m_pathLeast = 0;
    QTimer m_fitTimer;
};

} // namespace hookloupe
