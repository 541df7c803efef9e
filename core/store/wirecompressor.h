// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/store/dictionarytrainer.h"
#include "core/store/eventrows.h"
#include "core/store/hotstatement.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_CDict_s;

namespace hookloupe {

class SqlConnection;

/// Makes the bytes of events smaller before they are stored, each by the dictionary of its
/// endpoint, and has a dictionary trained where there is none, or where it fits no longer. Lives in
/// the writer's thread.
class WireCompressor
{
public:
    /// \a train has a dictionary made and returns false when that is impossible now; adopt() is
    /// called with what came of it.
    WireCompressor(const SqlConnection &connection, std::function<bool(TrainingOrder)> train);
    ~WireCompressor();
    WireCompressor(const WireCompressor &) = delete;
    WireCompressor &operator=(const WireCompressor &) = delete;

    struct Packed
    {
        QByteArray bytes; ///< null when they are better kept as they are: few, many, or noise
        WireEncoding encoding = WireEncoding::AsIs;
    };
    Packed packed(const Event &event);
    /// Keeps a dictionary in the store, in a transaction of its own, and uses it from now on.
    /// Without success the endpoint goes on as before.
    void adopt(const TrainedDictionary &trained);

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s *context) const;
        void operator()(ZSTD_CDict_s *dictionary) const;
    };
    struct Endpoint
    {
        std::unique_ptr<ZSTD_CDict_s, Free> prepared; ///< null: no dictionary yet
        QByteArray dictionary;
        std::vector<QByteArray> samples;
        qint64 sampleBytes = 0;
        bool isSampling = true;
        bool isTraining = false;
        int dictionaries = 0; ///< of it in the store
        // Of the window that runs.
        int events = 0;
        qint64 bytesIn = 0;
        qint64 bytesOut = 0;
        double expected = 0; ///< out / in when the dictionary was new; 0: not known yet
    };
    Endpoint &endpoint(const QString &name);
    void use(Endpoint &endpoint, QByteArray dictionary);
    QByteArray frame(QByteArrayView bytes, const ZSTD_CDict_s *dictionary, qsizetype bytesMax);
    void sample(Endpoint &endpoint, const QString &name, QByteArrayView content);
    void count(Endpoint &endpoint, qsizetype bytesIn, qsizetype bytesOut);
    bool store(const QString &name, QByteArray &dictionary);

    std::function<bool(TrainingOrder)> m_train;
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
    QByteArray m_content; ///< what becomes a frame
    QByteArray m_room;
    QHash<QString, std::shared_ptr<Endpoint>> m_endpoints;
    HotStatement m_begin;
    HotStatement m_commit;
    HotStatement m_rollback;
    HotStatement m_addName;
    HotStatement m_nextId;
    HotStatement m_insert;
    HotStatement m_find;
    HotStatement m_count;
};

} // namespace hookloupe
