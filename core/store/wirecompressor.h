// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/store/dictionarytrainer.h"
#include "core/store/hotstatement.h"
#include "core/store/wireframer.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

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

    PackedWire packed(const Event &event);
    using Dictionary = std::shared_ptr<const ZSTD_CDict_s>;
    /// What another thread may pack the event by, before packedElsewhere() is told; null: without
    /// one. nullopt: it has to be packed here, since something is to be learnt from it.
    std::optional<Dictionary> dictionaryFor(const Event &event);
    void packedElsewhere(const Event &event, qsizetype contentBytes, const PackedWire &packed);
    /// Keeps a dictionary in the store, in a transaction of its own, and uses it from now on.
    /// Without success the endpoint goes on as before.
    void adopt(const TrainedDictionary &trained);

private:
    struct Endpoint
    {
        Dictionary prepared; ///< null: no dictionary yet
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
    void sample(Endpoint &endpoint, const QString &name, QByteArrayView content);
    void count(Endpoint &endpoint, qsizetype bytesIn, const PackedWire &packed);
    bool store(const QString &name, QByteArray &dictionary);

    std::function<bool(TrainingOrder)> m_train;
    WireFramer m_framer;
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
