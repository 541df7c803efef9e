// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/dictionarytrainer.h"

#include "core/event/log.h"

#include <zdict.h>
#include <zstd.h>

#include <memory>
#include <numeric>
#include <span>

namespace hookloupe {

namespace {

constexpr std::size_t kOrdersMax = 16;
/// Its tables stay in the fastest caches; four times as much compresses no better.
constexpr std::size_t kDictionaryBytes = 16UL * 1024;

/// Per cent of what the current dictionary leaves: two of the same samples differ by some.
constexpr std::size_t kPartLeft = 90;

std::size_t compressedBytes(std::span<const QByteArray> samples, const QByteArray &dictionary)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ ZSTD_createCCtx(),
                                                                        &ZSTD_freeCCtx };
    const std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)> prepared{
        ZSTD_createCDict(dictionary.data(), static_cast<std::size_t>(dictionary.size()),
                         kCompressionLevel),
        &ZSTD_freeCDict
    };
    std::size_t bytes = 0;
    QByteArray room;
    for (const QByteArray &sample : samples) {
        const auto size = static_cast<std::size_t>(sample.size());
        room.resize(static_cast<qsizetype>(ZSTD_compressBound(size)));
        const std::size_t got = ZSTD_compress_usingCDict(context.get(), room.data(),
                                                         static_cast<std::size_t>(room.size()),
                                                         sample.data(), size, prepared.get());
        bytes += ZSTD_isError(got) ? size : got;
    }
    return bytes;
}

} // namespace

DictionaryTrainer::DictionaryTrainer(Handover<TrainedDictionary> *results)
    : m_results(results)
    , m_orders(kOrdersMax, this, [this] { work(); })
{ }

DictionaryTrainer::~DictionaryTrainer()
{
    m_orders.close();
    stop();
}

bool DictionaryTrainer::train(TrainingOrder order)
{
    return m_orders.push(std::move(order));
}

void DictionaryTrainer::work()
{
    for (const TrainingOrder &order : m_orders.takeAll()) {
        if (!m_results->push({ order.endpoint, trained(order) }))
            qCWarning(logStore, "a trained dictionary was not taken");
    }
}

QByteArray DictionaryTrainer::trained(const TrainingOrder &order)
{
    // The last quarter judges what was learnt from the others.
    const std::span all(order.samples);
    const auto learnt = all.first(all.size() - all.size() / 4);
    QByteArray joined;
    joined.reserve(std::accumulate(
            learnt.begin(), learnt.end(), qsizetype(0),
            [](qsizetype sum, const QByteArray &sample) { return sum + sample.size(); }));
    std::vector<std::size_t> sizes;
    for (const QByteArray &sample : learnt) {
        joined += sample;
        sizes.push_back(static_cast<std::size_t>(sample.size()));
    }
    QByteArray dictionary(kDictionaryBytes, Qt::Uninitialized);
    const std::size_t got =
            ZDICT_trainFromBuffer(dictionary.data(), kDictionaryBytes, joined.constData(),
                                  sizes.data(), static_cast<unsigned int>(sizes.size()));
    // It says so when the samples have too little in common, or are too few.
    if (ZDICT_isError(got))
        return {};
    dictionary.truncate(static_cast<qsizetype>(got));
    const auto judges = all.subspan(learnt.size());
    if (compressedBytes(judges, dictionary) * 100
        > compressedBytes(judges, order.current) * kPartLeft)
        return {};
    return dictionary;
}

} // namespace hookloupe
