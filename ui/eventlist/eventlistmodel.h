// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "core/store/eventreader.h"
#include "ui/eventlist/eventsource.h"
#include "ui/eventlist/idlist.h"
#include "ui/eventlist/summarycache.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// The events that match a filter, newest first. It holds eight bytes a row and the summaries that
/// were looked at last; a cell whose summary is on its way shows "…". New events come in as one
/// insert at the top, at once when the last insert is more than 20 ms ago and coalesced otherwise.
/// Lives in the GUI thread and never reads there.
class EventListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< qint64
        MarkRole, ///< int: SignatureMark; invalid while the row is loading
        StarredRole, ///< bool; invalid while the row is loading
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
    /// Whether rows may still come without a new event.
    bool isSearching() const noexcept { return m_searching; }

    /// 0 outside the list.
    qint64 idAt(int row) const noexcept;
    /// -1 when no row shows it.
    int rowOf(qint64 id) const noexcept;

Q_SIGNALS:
    void searchingChanged();
    void filterChanged();
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
    void takeArrivals(const EventSource::Arrived &arrived);
    void checkRemoved(qint64 firstId, qint64 lastId);
    void takeNoted(qint64 firstId, qint64 lastId);
    void removeMissing(qint64 firstId, qint64 lastId, const std::vector<qint64> &left);
    void fetchNextBlock();
    void takeSummaries(std::vector<EventSummary> summaries);

    EventSource *m_source;
    std::shared_ptr<const SchemeCatalogue> m_schemes = SchemeCatalogue::builtInShared();
    EventFilter m_filter;
    IdList m_ids;
    /// Looked up, and asked for more, by the const data() of the view.
    mutable SummaryCache m_summaries;
    mutable std::vector<qint64> m_wantedBlocks; ///< the last is fetched first
    mutable QTimer m_blockTimer;
    bool m_blockUnderWay = false;

    quint64 m_generation = 0; ///< answers of earlier generations are dropped
    EventSource::Cancel m_cancel;
    bool m_searching = false;
    bool m_haveFirst = false; ///< the first answer of this generation is there

    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    std::optional<Range> m_arrived;
    bool m_arrivalsUnderWay = false;
    QTimer m_arrivalTimer;
    QElapsedTimer m_sinceInsert;
};

} // namespace hookloupe
