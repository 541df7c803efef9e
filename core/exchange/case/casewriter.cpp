// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/casewriter.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/case/zipdirectory.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Each event has a file or two besides its replays; the page and the manifest come on top.
constexpr std::size_t kEntriesKept = 10;
/// For the page, whose size follows from the rest.
constexpr qint64 kBytesKept = kCaseUnpackedBytesMax / 4;

} // namespace

CaseWriter::CaseWriter()
    : m_page(CasePage::Kind::InCase)
{ }

Result<void> CaseWriter::open()
{
    if (auto opened = m_spool.open(); !opened)
        return opened;
    return m_page.open();
}

Result<void> CaseWriter::add(const CaseEvent &event)
{
    qint64 bytes = event.event.request.wire.size();
    for (const ReplayRecord &replay : event.replays)
        bytes += replay.requestWire.size();
    const std::size_t entries = m_spool.entries().size() + event.replays.size() + 2;
    if (m_rows.size() >= kCaseEventsMax || entries + kEntriesKept > kCaseEntriesMax)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("A case holds at most %1 events; make several, or export them as ndjson.")
                    .arg(kCaseEventsMax)
        };
    if (event.event.request.wire.size() > kCaseEntryBytesMax
        || m_bytes + bytes > kCaseUnpackedBytesMax - kBytesKept)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It has no room left in this case, which may hold %1 in all.")
                              .arg(displaySize(kCaseUnpackedBytesMax - kBytesKept)) };
    m_bytes += bytes;
    const std::size_t index = m_rows.size();
    const QByteArray folder = caseFolder(index) + '/';
    m_rows.push_back(caseRow(event, index));
    Result<void> done = m_spool.add(folder + "event.json", caseEventJson(event));
    if (done && event.event.kind != EventKind::Gap)
        done = m_spool.add(folder + "request.http", event.event.request.wire);
    for (std::size_t i = 0; done && i < event.replays.size(); ++i) {
        if (!event.replays[i].requestWire.isEmpty())
            done = m_spool.add(folder + caseReplayName(i), event.replays[i].requestWire);
    }
    return done ? m_page.add(event) : done;
}

Result<void> CaseWriter::finish(CaseManifest facts, const QString &path,
                                const std::function<bool(int done)> &goesOn)
{
    facts.events = std::move(m_rows);
    m_spool.begin("index.html"_ba);
    auto done = m_page.write(facts, [this](QByteArrayView bytes) { return m_spool.append(bytes); });
    m_spool.end();
    if (!done)
        return done;
    for (const ZipSpool::Entry &entry : m_spool.entries())
        facts.files.push_back({ entry.name, entry.bytes, entry.sha256 });
    done = m_spool.add("manifest.json"_ba, facts.toJson());
    return done ? m_spool.pack(path, goesOn) : done;
}

} // namespace hookloupe
