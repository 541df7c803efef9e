// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "ui/deliveries/deliveryreading.h"
#include "ui/deliveries/deliverytext.h"
#include "ui/eventlist/recentbyid.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

class Workspace;

/// Deliveries, and below each its attempts, oldest first, which are read when somebody asks for
/// them. Under a filter, a delivery of which one attempt matches is shown with all its attempts,
/// and the deliveries are in the order of their newest attempts that match, the newest first; times
/// in which nothing listened are left out. The list grows as it is scrolled: a page is read from
/// the store when the view asks for more. New events come in at most twice a second: deliveries
/// move to the top with what is selected and open in them. Reads nothing before setActive(true).
/// Lives in the GUI thread and never reads there.
class DeliveryTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit DeliveryTreeModel(Workspace *workspace, QObject *parent = nullptr);
    ~DeliveryTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Roles as EventListModel's; IdRole of a delivery is its newest attempt.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Whether it follows the store. Off, it is empty.
    void setActive(bool active);
    bool isActive() const noexcept { return m_isActive; }
    void setSchemes(std::shared_ptr<const SchemeCatalogue> schemes);
    /// The rows stay as they are until the first answer for \a filter is there.
    void setFilter(const EventFilter &filter);
    /// Whether rows may still come without being asked for.
    bool isSearching() const noexcept { return m_isSearching; }

    /// 0 outside the list.
    qint64 idAt(const QModelIndex &index) const;
    /// How many attempts the delivery at \a index has; 0 when it is an attempt.
    qint64 attemptsAt(const QModelIndex &index) const;
    /// Gives where event \a id is, later: at its delivery when it is the newest attempt, else below
    /// it; invalid when it is not in what is loaded.
    void locate(qint64 id, std::function<void(QModelIndex)> then);

Q_SIGNALS:
    void searchingChanged();
    /// Around each change that new events make.
    void aboutToRegroup();
    void regrouped();
    /// Rows could not be read; a sentence.
    void readFailed(const QString &sentence);

private:
    struct Row : DeliveryPlace
    {
        quint64 serial = 0; ///< of the delivery, in this list
    };
    /// A delivery whose attempts were asked for.
    struct Open
    {
        int row = 0;
        std::vector<EventSummary> attempts;
        std::vector<bool> wereAccepted; ///< an attempt before that one was answered with 2xx
        bool isRead = false;
        bool isUnderWay = false;
        bool isStale = false; ///< there are others since it was asked for
        std::vector<std::function<void()>> whenRead;
    };
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    void readAgain();
    void readPage();
    void readSlice(std::size_t wanted);
    void takeSlice(const DeliverySlice &slice, std::size_t wanted);
    std::size_t append(const DeliverySlice &slice);
    void setSearching(bool searching);
    void noteArrivals(qint64 firstId, qint64 lastId);
    void noteOtherChange();
    void updateSoon();
    void update();
    void regroupNow(const Range &range);
    void takeRegrouping(const Regrouping &now);
    void reload();
    void takeReload(const DeliverySlice &slice, std::vector<qint64> newestNow);
    std::vector<DeliveryPlace> places() const;
    void beginUpdate();
    void endUpdate();
    /// Puts \a places in the stead of the rows; \a newestNow tells which is which.
    void replaceRows(const std::vector<DeliveryPlace> &places,
                     const std::vector<qint64> &newestNow);
    void removeAllBut(const QSet<quint64> &serials);
    void insertNew(std::vector<Row> rows);
    void reorder(std::vector<Row> rows);
    void keepSummaries(const std::vector<DeliverySummary> &summaries);
    void forgetChanges();
    void noteRows();
    void forgetRows();
    void takeChange(qint64 id);
    void fetchAttempts(quint64 serial);
    void find(qint64 id, const std::function<void(QModelIndex)> &then);
    void takeAttempts(quint64 serial, std::vector<EventSummary> attempts);
    const DeliverySummary *summaryAt(int row) const;
    void fetchSummaries();
    QVariant attemptData(const Open &open, int row, DeliveryColumn column, int role) const;

    Workspace *m_workspace;
    std::shared_ptr<const SchemeCatalogue> m_schemes = SchemeCatalogue::builtInShared();
    EventFilter m_filter;
    bool m_isActive = false;
    std::vector<Row> m_rows; ///< by matchId, descending
    QHash<qint64, quint64> m_serials; ///< by newest attempt
    QHash<quint64, Open> m_open; ///< by serial
    quint64 m_nextSerial = 1;
    /// Looked up, and asked for more, by the const data() of the view.
    mutable RecentById<DeliverySummary> m_summaries;
    mutable std::vector<qint64> m_wanted;
    mutable QTimer m_wantedTimer;
    bool m_wantedUnderWay = false;

    quint64 m_generation = 0; ///< answers of earlier generations are dropped
    std::shared_ptr<std::atomic<bool>> m_cancel;
    qint64 m_beforeId = 0; ///< where the next page begins
    bool m_isComplete = true;
    bool m_isSearching = false;
    bool m_isPageUnderWay = false;
    bool m_haveFirst = false; ///< the first answer of this generation is there
    std::function<void()> m_afterFirst;
    QSet<qint64> m_changed; ///< what is being read of these may be of before

    std::optional<Range> m_arrived;
    bool m_isReloadDue = false;
    bool m_isUpdateUnderWay = false;
    QTimer m_updateTimer;
    QElapsedTimer m_sinceUpdate; ///< since the last one was asked for
    qint64 m_pauseMs; ///< between two of them
};

} // namespace hookloupe
