// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "core/store/eventreader.h"
#include "ui/eventlist/eventsource.h"
#include "ui/eventlist/idlist.h"
#include "ui/eventlist/jsoncolumn.h"
#include "ui/eventlist/summarycache.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

class RowMerge;

/// The events that match a filter, newest first or in another order. It holds eight bytes a row and
/// the summaries that were looked at last; a cell whose summary is on its way shows "…". New events
/// come in as one insert at the top, at once when the last insert is more than 20 ms ago and
/// coalesced otherwise. In another order they come in at their places, and so do those whose place
/// became another, at most twice a second: as a change of layout, which leaves what is selected so.
/// Lives in the GUI thread and never reads there.
class EventListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< qint64
        MarkRole, ///< int: SignatureMark; invalid while the row is loading
        StarredRole, ///< bool; invalid while the row is loading
        BudgetRole, ///< int: AcknowledgeBudget::Level; invalid while the row is loading
    };

    /// \a source outlives this. Loading starts at once.
    explicit EventListModel(EventSource *source, QObject *parent = nullptr);
    ~EventListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Whose names the Signature column uses.
    void setSchemes(std::shared_ptr<const SchemeCatalogue> schemes);
    /// The rows stay as they are until the first answer for \a filter is there.
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const noexcept { return m_filter; }
    /// The rows stay as they are until the first answer is there.
    void setOrder(const EventOrder &order);
    const EventOrder &order() const noexcept { return m_order; }
    /// What sorts by that column, and which one an order sorts by: -1 when none does.
    EventOrder orderOf(int column, bool descending) const;
    int columnOf(const EventOrder &order) const;
    /// Whether what there is of it has once been answered, be it nothing.
    bool hasAnswered() const noexcept { return m_haveFirst; }
    /// How far a sort is, 0 to 1; 1 when there is none under way.
    double sortProgress() const noexcept { return m_sortProgress; }
    /// In another order, places are looked for again this long after the last time, or later.
    void setPlacesPause(int leastMs) { m_placesLeastMs = leastMs; }
    /// Whether rows may still come without a new event.
    bool isSearching() const noexcept { return m_searching; }

    /// They come behind the EventColumns. Their values are read of the rows that are looked at.
    const QList<JsonColumn> &jsonColumns() const noexcept { return m_json.columns(); }
    /// Those that are there already must come first and in their order.
    void addJsonColumns(const QList<JsonColumn> &columns);
    /// By its number among them.
    void removeJsonColumn(int number);

    /// 0 outside the list.
    qint64 idAt(int row) const noexcept;
    /// -1 when no row shows it.
    int rowOf(qint64 id) const noexcept;
    /// The rows of those of \a ids that are there, ascending.
    std::vector<int> rowsOf(const std::vector<qint64> &ids) const;

Q_SIGNALS:
    void searchingChanged();
    void filterChanged();
    void orderChanged();
    void sortProgressed();
    /// Rows could not be read; a sentence.
    void readFailed(const QString &sentence);

private:
    const EventSummary *summaryAt(int row) const;
    void search(qint64 beforeId);
    void takeFound(quint64 generation, bool first, const EventSource::Found &found);
    void setSearching(bool searching);
    void noteArrivals(qint64 firstId, qint64 lastId);
    void scheduleArrivals();
    void fetchArrivals();
    void takeArrivals(const EventSource::Arrived &arrived, quint64 readAt);
    void readAgain();
    void takeSorted(quint64 generation, EventSource::Sorted sorted);
    void setSortProgress(double progress);
    /// In another order: the places of those of [\a firstId, \a lastId] are to be found anew.
    void replace(qint64 firstId, qint64 lastId);
    void schedulePlaces();
    void fetchPlaces();
    void takePlaces(qint64 firstId, qint64 lastId, EventSource::Placed placed);
    void applyMerge(const RowMerge &merge);
    void dropRows(const std::vector<qsizetype> &rows);
    void checkRemoved(qint64 firstId, qint64 lastId);
    void takeNoted(qint64 firstId, qint64 lastId);
    void removeMissing(qint64 firstId, qint64 lastId, const std::vector<qint64> &left);
    void fetchNextBlock();
    QVariant jsonCell(int row, int number) const;
    void fetchJson();
    void takeJson(std::vector<JsonValues> values);
    /// Asks for them, and takes them in.
    void readSummaries(const std::vector<qint64> &ids, std::function<void()> then = {});
    void takeSummaries(std::vector<EventSummary> summaries, quint64 readAt);
    /// Between the two, changes of events are remembered: what was read may be of before.
    quint64 beginRead();
    void endRead();
    void noteChange(qint64 firstId, qint64 lastId);
    bool isOfBefore(qint64 id, quint64 readAt) const;

    EventSource *m_source;
    std::shared_ptr<const SchemeCatalogue> m_schemes = SchemeCatalogue::builtInShared();
    EventFilter m_filter;
    EventOrder m_order;
    double m_sortProgress = 1;
    IdList m_ids;
    /// Looked up, and asked for more, by the const data() of the view.
    mutable SummaryCache m_summaries;
    mutable std::vector<qint64> m_wantedBlocks; ///< the last is fetched first
    mutable QTimer m_blockTimer;
    bool m_blockUnderWay = false;
    mutable JsonCells m_json;
    mutable QTimer m_jsonTimer;
    bool m_jsonUnderWay = false;
    quint64 m_jsonGeneration = 0;

    quint64 m_generation = 0; ///< answers of earlier generations are dropped
    EventSource::Cancel m_cancel;
    bool m_searching = false;
    bool m_haveFirst = false; ///< the first answer of this generation is there

    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    struct Change
    {
        Range range;
        quint64 number = 0;
    };
    std::vector<Change> m_changesMeanwhile;
    quint64 m_changeNumber = 0;
    int m_readsUnderWay = 0;
    std::optional<Range> m_arrived;
    bool m_arrivalsUnderWay = false;
    QTimer m_arrivalTimer;
    QElapsedTimer m_sinceInsert;

    // Of another order.
    bool m_haveLead = false; ///< what is shown are only the first rows of this generation
    std::vector<Range> m_unplaced;
    quint64 m_changes = 0; ///< of the list, to notice one while places are looked for
    bool m_placesUnderWay = false;
    QElapsedTimer m_sincePlaces; ///< since the last ones were asked for
    int m_placesPauseMs = 0;
    int m_placesLeastMs = 500; ///< as often as a person reads a list that moves
    QTimer m_placesTimer;
};

} // namespace hookloupe
