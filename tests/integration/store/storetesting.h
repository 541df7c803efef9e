// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/eventsink.h"
#include "core/event/result.h"
#include "core/store/eventreader.h"
#include "core/store/eventwriter.h"

#include <QObject>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace hookloupe {

template<class T>
QByteArray errorText(const Result<T> &result)
{
    return result ? QByteArray() : result.error().sentence.toUtf8();
}
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.has_value(), errorText(verified).constData());                           \
    } while (false)

/// A POST of \a body to \a target with one field more, framed by Content-Length.
QByteArray wireOf(const QByteArray &target, const QByteArray &body,
                  const QByteArray &field = "X-Test: yes");

/// Bytes that compress to nothing less; the same for the same \a seed.
QByteArray noise(qsizetype bytes, quint32 seed);

/// An event with \a wire as a complete request and every other field at its default.
Event eventOf(const QByteArray &wire);

/// Receives outcomes in the thread that made it.
class OutcomeCollector : public QObject
{
public:
    OutcomeCollector();
    ~OutcomeCollector() override;

    AppendRequest request(Event event, quint64 ticket = 0) const;
    /// Waits for \a count outcomes in all, at most 20 s.
    bool waitFor(std::size_t count);
    const std::vector<AppendOutcome> &outcomes() const { return m_outcomes; }

    /// Called with each batch, before waitFor() returns.
    std::function<void(const std::vector<AppendOutcome> &)> onBatch;

private:
    std::vector<AppendOutcome> m_outcomes;
    std::shared_ptr<OutcomeHandover> m_handover;
};

/// Appends one event and waits for its outcome.
AppendOutcome appendOne(EventWriter &writer, Event event);

/// A test program whose every test has a fresh place for a store.
class StoreTest : public QObject
{
    Q_OBJECT
protected:
    /// In folders that are not there yet.
    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const { return m_folder->filePath(name); }
    /// Null on failure.
    std::unique_ptr<EventWriter> openWriter(Durability durability = Durability::Normal);
    std::unique_ptr<EventReader> openReader();

protected Q_SLOTS:
    void init();
    void cleanup();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/// A connection beside ours, as another program would have it. Null on failure.
class ForeignConnection
{
public:
    explicit ForeignConnection(const QString &path);
    ~ForeignConnection();
    ForeignConnection(const ForeignConnection &) = delete;
    ForeignConnection &operator=(const ForeignConnection &) = delete;
    bool run(const QString &sql);
    /// The first column of the first row; invalid when there is none.
    QVariant value(const QString &sql);

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// Makes the store at \a path, which nobody has open, one of \a version of the schema: what later
/// versions added is gone.
bool makeOlder(const QString &path, int version);

/// How often a program is killed by a test whose share of fifty kills is \a share: as the variable
/// HOOKLOUPE_KILLS has it, which is the number of all of them.
int killsOf(int share);

/// The whole file.
QByteArray contentOf(const QString &path);

} // namespace hookloupe
