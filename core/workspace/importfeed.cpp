// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/importfeed.h"

#include <algorithm>

namespace hookloupe {

namespace {

int kibibytesOf(const ImportedRequest &request)
{
    const qsizetype bytes =
            request.request.wire.size() + (request.answer ? request.answer->body.size() : 0);
    return static_cast<int>(
            std::clamp<qsizetype>(bytes / 1024 + 1, 1, ImportFeed::kBytesMax / 1024));
}

} // namespace

ImportFeed::ImportFeed(ImportFile file, ImportOptions options, QObject *parent)
    : ImportFeed(
            [file = std::move(file)](const ImportOptions &reading,
                                     const ImportFile::Progress &progress) {
                return file.read(reading, progress);
            },
            std::move(options), parent)
{ }

ImportFeed::ImportFeed(Reader reader, ImportOptions options, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
    , m_options(std::move(options))
    // One more, for the end.
    , m_items(std::make_shared<Handover<Item>>(kRequestsMax + 1, this, [this] { Q_EMIT ready(); }))
{ }

ImportFeed::~ImportFeed()
{
    stop();
    m_items->close();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportFeed::start()
{
    m_thread = std::thread([this] { run(m_options); });
}

void ImportFeed::stop()
{
    m_isStopped = true;
    // As many as it can wait for.
    m_room.release();
    m_kibibytes.release(static_cast<int>(kBytesMax / 1024));
}

void ImportFeed::run(const ImportOptions &options)
{
    ImportOptions reading = options;
    reading.take = [this](ImportedRequest &&request) { return put(std::move(request)); };
    const auto read =
            m_reader(reading, [this](qint64 /*done*/, qint64 /*total*/) { return !m_isStopped; });
    Item end;
    if (!read && !m_isStopped)
        end.error = read.error();
    // There is room for it; refused only when nobody listens any longer.
    (void)m_items->push(std::move(end));
}

bool ImportFeed::put(ImportedRequest &&request)
{
    m_room.acquire();
    m_kibibytes.acquire(kibibytesOf(request));
    Item item;
    item.request = std::move(request);
    return !m_isStopped && m_items->push(std::move(item));
}

std::vector<ImportedRequest> ImportFeed::take()
{
    std::vector<ImportedRequest> requests;
    for (Item &item : m_items->takeAll()) {
        if (item.request) {
            requests.push_back(std::move(*item.request));
        } else {
            m_isEnded = true;
            m_error = std::move(item.error);
        }
    }
    return requests;
}

void ImportFeed::giveBack(const ImportedRequest &request)
{
    m_room.release();
    m_kibibytes.release(kibibytesOf(request));
}

} // namespace hookloupe
