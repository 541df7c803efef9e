// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/wirecompressor.h"

#include "core/event/log.h"
#include "core/store/wiredecoder.h"

#include <QtEndian>

#include <zstd.h>

#include <utility>

namespace hookloupe {

namespace {

constexpr qsizetype kSampleBytesMax = 16LL * 1024;
constexpr std::size_t kSamplesWanted = 256;
constexpr qint64 kSamplesBytesMax = 1024LL * 1024;
/// Of samples too few or too small nothing is learnt.
constexpr std::size_t kSamplesMin = 32;

/// Events after which it is looked at whether a dictionary still fits.
constexpr int kWindowEvents = 4'096;
/// It does not when bytes get larger than they did at first by this …
constexpr double kWorse = 1.3;
/// … or when more than this part of them is left at first.
constexpr double kPoor = 0.5;
/// A sender that changes its mind every hour must not fill the store with dictionaries.
constexpr int kReadersMax = 16;
/// Names of endpoints come from the person, and are few; past this they share no more dictionaries.
constexpr qsizetype kEndpointsMax = 64;

} // namespace

WireCompressor::WireCompressor(const SqlConnection &connection,
                               std::function<bool(TrainingOrder)> train)
    : m_train(std::move(train))
    , m_begin(connection, "BEGIN IMMEDIATE")
    , m_commit(connection, "COMMIT")
    , m_rollback(connection, "ROLLBACK")
    , m_addName(connection, "INSERT OR IGNORE INTO name (text) VALUES (?)")
    , m_nextId(connection, "SELECT coalesce(max(id), 0) + 1 FROM dictionary")
    , m_insert(connection,
               "INSERT INTO dictionary (id, endpoint_id, bytes) "
               "SELECT ?, id, ? FROM name WHERE text = ?")
    , m_find(connection,
             "SELECT dictionary.bytes FROM name CROSS JOIN dictionary "
             "ON dictionary.endpoint_id = name.id WHERE name.text = ? "
             "ORDER BY dictionary.id DESC LIMIT 1")
    , m_count(connection,
              "SELECT count(*) FROM name CROSS JOIN dictionary "
              "ON dictionary.endpoint_id = name.id WHERE name.text = ?")
{ }

WireCompressor::~WireCompressor() = default;

PackedWire WireCompressor::packed(const Event &event)
{
    if (!WireFramer::usesDictionary(event))
        return m_framer.pack(event, nullptr);
    Endpoint &own = endpoint(event.endpoint);
    PackedWire packed = m_framer.pack(event, own.prepared.get());
    if (own.isSampling)
        sample(own, event.endpoint, m_framer.content());
    else
        count(own, m_framer.content().size(), packed);
    return packed;
}

std::optional<WireCompressor::Dictionary> WireCompressor::dictionaryFor(const Event &event)
{
    if (!WireFramer::usesDictionary(event))
        return Dictionary();
    const Endpoint &own = endpoint(event.endpoint);
    return own.isSampling ? std::nullopt : std::optional(own.prepared);
}

void WireCompressor::packedElsewhere(const Event &event, qsizetype contentBytes,
                                     const PackedWire &packed)
{
    if (!WireFramer::usesDictionary(event))
        return;
    if (Endpoint &own = endpoint(event.endpoint); !own.isSampling)
        count(own, contentBytes, packed);
}

WireCompressor::Endpoint &WireCompressor::endpoint(const QString &name)
{
    std::shared_ptr<Endpoint> &own = m_endpoints[name];
    if (own)
        return *own;
    own = std::make_shared<Endpoint>();
    if (m_endpoints.size() > kEndpointsMax) {
        own->isSampling = false;
        own->dictionaries = kReadersMax;
        return *own;
    }
    m_find.bindText(1, name);
    QByteArray newest;
    if (m_find.next())
        newest = m_find.bytes(0).toByteArray();
    m_find.reset();
    if (!newest.isEmpty())
        use(*own, std::move(newest));
    m_count.bindText(1, name);
    if (m_count.next())
        own->dictionaries = static_cast<int>(m_count.number(0));
    m_count.reset();
    return *own;
}

void WireCompressor::use(Endpoint &endpoint, QByteArray dictionary)
{
    // What is damaged must not be what later events depend on.
    const auto size = static_cast<std::size_t>(dictionary.size());
    if (dictionary.size() > kDictionaryBytesMax
        || ZSTD_getDictID_fromDict(dictionary.constData(), size) == 0)
        return;
    Dictionary prepared(ZSTD_createCDict(dictionary.constData(), size, kCompressionLevel),
                        &ZSTD_freeCDict);
    if (!prepared)
        return;
    endpoint.prepared = std::move(prepared);
    endpoint.dictionary = std::move(dictionary);
    endpoint.isSampling = false;
    endpoint.expected = 0;
}

void WireCompressor::sample(Endpoint &endpoint, const QString &name, QByteArrayView content)
{
    if (content.size() > kSampleBytesMax)
        return;
    endpoint.samples.push_back(content.toByteArray());
    endpoint.sampleBytes += content.size();
    if (endpoint.samples.size() < kSamplesWanted && endpoint.sampleBytes < kSamplesBytesMax)
        return;
    endpoint.isSampling = false;
    endpoint.sampleBytes = 0;
    if (endpoint.samples.size() >= kSamplesMin)
        endpoint.isTraining =
                m_train({ name, std::exchange(endpoint.samples, {}), endpoint.dictionary });
    endpoint.samples.clear();
}

void WireCompressor::count(Endpoint &endpoint, qsizetype bytesIn, const PackedWire &packed)
{
    if (endpoint.isTraining)
        return;
    endpoint.bytesIn += bytesIn;
    endpoint.bytesOut += packed.bytes.isNull() ? bytesIn : packed.bytes.size();
    if (++endpoint.events < kWindowEvents)
        return;
    const double part = static_cast<double>(endpoint.bytesOut)
            / static_cast<double>(std::max<qint64>(endpoint.bytesIn, 1));
    endpoint.events = 0;
    endpoint.bytesIn = endpoint.bytesOut = 0;
    const bool isFirst = endpoint.expected == 0;
    const bool fits = endpoint.prepared && part <= (isFirst ? kPoor : endpoint.expected * kWorse);
    if (isFirst || !fits)
        endpoint.expected = part;
    // Without a dictionary the last try found nothing to learn; perhaps there is by now.
    endpoint.isSampling = !fits && endpoint.dictionaries < kReadersMax;
}

void WireCompressor::adopt(const TrainedDictionary &trained)
{
    Endpoint &own = endpoint(trained.endpoint);
    own.isTraining = false;
    QByteArray dictionary = trained.bytes;
    if (!dictionary.isEmpty() && store(trained.endpoint, dictionary)) {
        ++own.dictionaries;
        use(own, std::move(dictionary));
    }
}

bool WireCompressor::store(const QString &name, QByteArray &dictionary)
{
    const auto done = [&] {
        m_addName.bindText(1, name);
        if (!m_addName.run())
            return false;
        const qint64 id = m_nextId.next() ? m_nextId.number(0) : 0;
        m_nextId.reset();
        if (id <= 0)
            return false;
        // Its number stands in it, and in each frame made by it (RFC 8878, section 5).
        constexpr qsizetype kNumberAt = 4;
        qToLittleEndian(static_cast<quint32>(id), dictionary.data() + kNumberAt);
        m_insert.bind(1, id);
        m_insert.bindBytes(2, dictionary);
        m_insert.bindText(3, name);
        return m_insert.run() && m_commit.run();
    };
    if (!m_begin.run())
        return false;
    if (done())
        return true;
    [[maybe_unused]] const bool rolledBack = m_rollback.run();
    qCWarning(logStore, "a dictionary was not kept: events stay larger than they could be");
    return false;
}

} // namespace hookloupe
