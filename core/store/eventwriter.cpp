// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventwriter.h"

#include "core/store/sqlitewriter.h"

namespace hookloupe {

EventWriter::EventWriter() = default;
EventWriter::~EventWriter() = default;

Result<std::unique_ptr<EventWriter>> EventWriter::open(const Options &options)
{
    auto writer = SqliteWriter::open(options);
    if (!writer)
        return writer.error();
    return std::unique_ptr<EventWriter>(*std::move(writer));
}

} // namespace hookloupe
