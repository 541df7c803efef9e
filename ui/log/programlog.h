// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <atomic>
#include <deque>

namespace hookloupe {

struct LogEntry
{
    qint64 timeUs = 0; ///< UTC
    QtMsgType type = QtInfoMsg;
    QString category;
    QString text; ///< one line, without credentials
};

/// What the program and Qt log, the newest last, as rows: time, level, part, message. The last
/// 5,000 lines are kept, in memory alone; what a flood brings between two turns of the event loop
/// beyond 2,000 is counted. Lines hold no payload and no secret (core/event/log.h); what looks like
/// credentials in those of others is taken out. Everything still goes where it went before.
class ProgramLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        LevelColumn,
        PartColumn,
        TextColumn,
        ColumnCount
    };

    /// Begins to listen with the first call. GUI thread; belongs to the application.
    static ProgramLog *instance();
    ~ProgramLog() override;

    const LogEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// The whole row as a line of a file.
    QString line(int row) const;
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Warning" and the like; debug is 0, info 1, warning 2, critical and fatal 3.
    static QString levelName(QtMsgType type);
    static int levelOf(QtMsgType type) noexcept;

private:
    explicit ProgramLog(QObject *parent);
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take();
    void append(std::vector<LogEntry> entries);

    std::deque<LogEntry> m_entries;
    Handover<LogEntry> m_handover;
    std::atomic<int> m_lost = 0;
};

/// \a text without what stands before the host of a URL, behind "Bearer" and "Basic", or behind
/// "secret=", "token=", "password=" and "key=".
QString withoutCredentials(QString text);

} // namespace hookloupe
