// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "ui/theme/verdictwords.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace hookloupe {

class EventReader;
class Workspace;

/// How many events each endpoint has, and what the last of them was. Counted off the GUI thread:
/// once from the start, then only what is new.
class EndpointTally : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        qint64 count = 0;
        std::optional<SignatureMark> lastMark;
    };
    using Entries = QHash<QString, Entry>;

    /// \a workspace outlives this. Counting starts at once.
    explicit EndpointTally(Workspace *workspace, QObject *parent = nullptr);
    ~EndpointTally() override;

    Entry entry(const QString &endpoint) const { return m_entries.value(endpoint); }
    /// Of all endpoints, the ones that were removed included.
    qint64 total() const noexcept { return m_total; }

Q_SIGNALS:
    void changed();

private:
    struct Answer
    {
        Entries entries;
        qint64 total = 0;
        qint64 upTo = 0; ///< the newest id that was counted
    };
    static Answer count(EventReader &reader, const QStringList &names,
                        std::optional<qint64> afterId, const std::atomic<bool> &cancelled);
    void recount();
    void countNew();
    void take(const Answer &answer, bool isAll);
    QStringList names() const;

    Workspace *m_workspace;
    Entries m_entries;
    qint64 m_total = 0;
    qint64 m_upTo = 0;
    bool m_underWay = false;
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QTimer m_newTimer;
    QTimer m_allTimer;
};

} // namespace hookloupe
