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

BatchLoader::BatchLoader(std::unique_ptr<BatchSource> source,
                         std::shared_ptr<Handover<BatchLoadedChunk>> loaded)
    : m_source(std::move(source))
    , m_loaded(std::move(loaded))
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
    for (const BatchLoadRequest &request : m_requests->takeAll()) {
        std::vector<qint64> indexes;
        indexes.reserve(request.wanted.size());
        for (const BatchWanted &wanted : request.wanted)
            indexes.push_back(wanted.index);
        auto events = m_source->events(indexes, request.bytesMax);
        BatchLoadedChunk chunk;
        chunk.reserve(events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            BatchLoaded loaded{ request.wanted[i], nullptr, {} };
            if (events[i])
                loaded.event = *std::move(events[i]);
            else
                loaded.problem = events[i].error().sentence;
            chunk.push_back(std::move(loaded));
        }
        static_cast<void>(m_loaded->push(std::move(chunk))); // closed: nobody wants it any more
    }
}

} // namespace hookloupe
