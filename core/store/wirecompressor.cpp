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

/// Fewer bytes save nothing that is worth a frame.
constexpr qsizetype kBytesMin = 128;
/// Past it a dictionary has nothing to add.
constexpr qsizetype kDictionaryUseMax = 64LL * 1024;
/// Larger ones are tried by their beginning first: the rest of a picture is no smaller.
constexpr qsizetype kTriedBytes = 128LL * 1024;

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
constexpr int kDictionariesMax = 16;
/// Names of endpoints come from the person, and are few; past this they share no more dictionaries.
constexpr qsizetype kEndpointsMax = 64;

/// What is left must be less than this part of what came.
qsizetype worthwhile(qsizetype bytes)
{
    // A frame of many bytes stands in memory beside them.
    return bytes > kTriedBytes ? bytes / 2 : bytes - bytes / 8;
}

WireRest restOf(const Event &event)
{
    return { event.peer.toUtf8(),
             event.local.toUtf8(),
             event.signedUrl,
             event.response.reason,
             encodeFields(event.response.fields),
             event.response.body };
}

} // namespace

void WireCompressor::Free::operator()(ZSTD_CCtx *context) const
{
    ZSTD_freeCCtx(context);
}

void WireCompressor::Free::operator()(ZSTD_CDict *dictionary) const
{
    ZSTD_freeCDict(dictionary);
}

WireCompressor::WireCompressor(const SqlConnection &connection,
                               std::function<bool(TrainingOrder)> train)
    : m_train(std::move(train))
    , m_context(ZSTD_createCCtx())
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
{
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    // Four bytes by which damage is told from what was sent.
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

WireCompressor::~WireCompressor() = default;

WireCompressor::Packed WireCompressor::packed(const Event &event)
{
    const QByteArray &wire = event.request.wire;
    if (wire.size() < kBytesMin || wire.size() > kCompressedWireBytesMax)
        return {};
    const auto result = [](QByteArray bytes, WireEncoding encoding) {
        return bytes.isNull() ? Packed() : Packed{ std::move(bytes), encoding };
    };
    if (wire.size() > kDictionaryUseMax) {
        if (wire.size() > kTriedBytes
            && frame(QByteArrayView(wire).first(kTriedBytes), nullptr, worthwhile(kTriedBytes))
                       .isNull())
            return {};
        return result(frame(wire, nullptr, worthwhile(wire.size())), WireEncoding::Zstd);
    }
    Endpoint &own = endpoint(event.endpoint);
    const QByteArray rest = encodeRest(restOf(event));
    const bool hasRest = rest.size() <= kWireRestBytesMax;
    // As a view, or the bytes would be shared and copied at the next change.
    m_content.resize(0);
    m_content.append(QByteArrayView(wire));
    if (hasRest)
        m_content.append(rest);
    QByteArray bytes = frame(m_content, own.prepared.get(), worthwhile(wire.size()));
    if (own.isSampling)
        sample(own, event.endpoint, m_content);
    else if (!own.isTraining)
        count(own, m_content.size(), bytes.isNull() ? m_content.size() : bytes.size());
    return result(std::move(bytes), hasRest ? WireEncoding::ZstdWithRest : WireEncoding::Zstd);
}

QByteArray WireCompressor::frame(QByteArrayView bytes, const ZSTD_CDict *dictionary,
                                 qsizetype bytesMax)
{
    const bool isSmall = bytes.size() <= kDictionaryUseMax;
    QByteArray large;
    if (!isSmall)
        large.resize(bytesMax);
    else if (m_room.size() < bytesMax)
        m_room.resize(bytesMax);
    QByteArray &room = isSmall ? m_room : large;
    ZSTD_CCtx_reset(m_context.get(), ZSTD_reset_session_only);
    ZSTD_CCtx_refCDict(m_context.get(), dictionary);
    const std::size_t got =
            ZSTD_compress2(m_context.get(), room.data(), static_cast<std::size_t>(bytesMax),
                           bytes.data(), static_cast<std::size_t>(bytes.size()));
    // Mostly that there is no room, which was given so.
    if (ZSTD_isError(got))
        return {};
    if (isSmall)
        return { m_room.constData(), static_cast<qsizetype>(got) };
    large.truncate(static_cast<qsizetype>(got));
    return large;
}

WireCompressor::Endpoint &WireCompressor::endpoint(const QString &name)
{
    std::shared_ptr<Endpoint> &own = m_endpoints[name];
    if (own)
        return *own;
    own = std::make_shared<Endpoint>();
    if (m_endpoints.size() > kEndpointsMax) {
        own->isSampling = false;
        own->dictionaries = kDictionariesMax;
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
    std::unique_ptr<ZSTD_CDict, Free> prepared(
            ZSTD_createCDict(dictionary.constData(), size, kCompressionLevel));
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

void WireCompressor::count(Endpoint &endpoint, qsizetype bytesIn, qsizetype bytesOut)
{
    endpoint.bytesIn += bytesIn;
    endpoint.bytesOut += bytesOut;
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
    endpoint.isSampling = !fits && endpoint.dictionaries < kDictionariesMax;
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
