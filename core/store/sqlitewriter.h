// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventwriter.h"

namespace hookloupe {

/// The writer of a store that is an SQLite file. Owns the writing connection and its thread: group
/// commit (a batch is whatever waits when the previous commit ends), outcomes after the commit,
/// checkpoints in a thread of their own.
class SqliteWriter final : public EventWriter
{
public:
    /// As EventWriter::open().
    static Result<std::unique_ptr<SqliteWriter>> open(const Options &options);
    /// Commits what waits, then joins the threads.
    ~SqliteWriter() override;

    [[nodiscard]] bool append(AppendRequest request) override;
    void recordAnswer(qint64 eventId, ResponseRecord answer) override;
    void recordAnswerState(qint64 eventId, AnswerState state) override;
    void recordAnswerTime(qint64 eventId, qint64 afterUs) override;
    void recordReplay(ReplayRecord record) override;
    void recordForward(ForwardRecord record) override;
    Result<void> putDocument(const QString &key, const QByteArray &document) override;
    void putDocumentSoon(const QString &key, const QByteArray &document) override;
    void remove(std::vector<qint64> ids) override;
    Result<qint64> removeUnnoted(std::vector<qint64> ids) override;
    void setAside(std::vector<qint64> ids) override;
    void bringBack(std::vector<qint64> ids) override;
    Result<qint64> forget(std::vector<qint64> ids) override;
    void annotate(NoteChange change) override;
    quint64 mark() override;
    qint64 number() const override;

private:
    struct Private;
    explicit SqliteWriter(const Options &options);
    void tellNews();
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
