// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/batchloader.h"

#include <utility>

namespace hookloupe {

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
        BatchLoadedChunk chunk;
        qint64 bytes = 0;
        for (const BatchWanted &wanted : request.wanted) {
            if (bytes >= request.bytesMax && !chunk.empty())
                break;
            BatchLoaded loaded{ wanted, nullptr, {} };
            auto event = m_source->event(wanted.index);
            if (event) {
                bytes += (*event)->request.wire.size();
                loaded.event = *std::move(event);
            } else {
                loaded.problem = event.error().sentence;
            }
            chunk.push_back(std::move(loaded));
        }
        static_cast<void>(m_loaded->push(std::move(chunk))); // closed: nobody wants it any more
    }
}

} // namespace hookloupe
