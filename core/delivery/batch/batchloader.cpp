// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/batchloader.h"

#include <utility>

namespace hookloupe {

std::vector<Result<EventPtr>> BatchSource::events(const std::vector<qint64> &indexes,
                                                  qint64 bytesMax)
{
    std::vector<Result<EventPtr>> events;
    qint64 bytes = 0;
    for (const qint64 index : indexes) {
        if (bytes >= bytesMax && !events.empty())
            break;
        events.push_back(event(index));
        bytes += events.back() ? (*events.back())->request.wire.size() : 0;
    }
    return events;
}

namespace {

/// Of events that are sent again and again: on the wire, in all.
constexpr qint64 kKeptBytesMax = 16LL * 1024 * 1024;

} // namespace

BatchLoader::BatchLoader(std::unique_ptr<BatchSource> source,
                         std::shared_ptr<Handover<BatchLoadedChunk>> loaded, bool keepsEvents)
    : m_source(std::move(source))
    , m_loaded(std::move(loaded))
    , m_keepsEvents(keepsEvents)
    // The worker asks again only when it has been answered.
    , m_requests(std::make_shared<Handover<BatchLoadRequest>>(std::size_t{ 1 }, this,
                                                              [this] { load(); }))
{ }

BatchLoader::~BatchLoader()
{
    m_requests->close();
}

void BatchLoader::load()
{
    for (const BatchLoadRequest &request : m_requests->takeAll())
        static_cast<void>(m_loaded->push(chunk(request))); // closed: nobody wants it any more
}

BatchLoadedChunk BatchLoader::chunk(const BatchLoadRequest &request)
{
    std::vector<qint64> unread;
    std::unordered_map<qint64, std::size_t> places; // in it, by the source's index
    for (const BatchWanted &wanted : request.wanted) {
        if (!m_kept.contains(wanted.index) && places.emplace(wanted.index, unread.size()).second)
            unread.push_back(wanted.index);
    }
    std::vector<Result<EventPtr>> read;
    if (!unread.empty())
        read = m_source->events(unread, request.bytesMax);
    BatchLoadedChunk chunk;
    chunk.reserve(request.wanted.size());
    qint64 bytes = 0;
    for (const BatchWanted &wanted : request.wanted) {
        if (bytes >= request.bytesMax && !chunk.empty())
            break;
        BatchLoaded loaded{ wanted, nullptr, {} };
        if (const auto place = places.find(wanted.index); place == places.end())
            loaded.event = m_kept.at(wanted.index);
        else if (place->second >= read.size())
            break;
        else if (const Result<EventPtr> &event = read[place->second]; event)
            loaded.event = *event;
        else
            loaded.problem = event.error().sentence;
        bytes += loaded.event ? loaded.event->request.wire.size() : 0;
        chunk.push_back(std::move(loaded));
    }
    if (m_keepsEvents)
        keep(unread, read);
    return chunk;
}

void BatchLoader::keep(const std::vector<qint64> &indexes,
                       const std::vector<Result<EventPtr>> &events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        const qint64 bytes = events[i] ? (*events[i])->request.wire.size() : 0;
        if (!events[i] || m_keptBytes + bytes > kKeptBytesMax)
            continue;
        m_kept.emplace(indexes[i], *events[i]);
        m_keptBytes += bytes;
    }
}

} // namespace hookloupe
