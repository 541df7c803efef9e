// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/casereader.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/case/caseeventjson.h"
#include "core/http/requestframer.h"

#include <QCryptographicHash>
#include <QHash>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kManifestBytesMax = 64LL * 1024 * 1024;
constexpr QByteArrayView kManifest = "manifest.json";

Error broken(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

Result<QByteArray> read(ZipFile &file, QByteArrayView name)
{
    const ZipEntry *entry = file.find(name);
    if (!entry)
        return broken(CoreText::tr("It is incomplete: %1 is not in it. Have it sent again.")
                              .arg(displayText(name, 80)));
    QByteArray bytes;
    auto done = file.read(*entry, [&bytes](QByteArrayView piece) {
        bytes += piece;
        return true;
    });
    return done ? Result<QByteArray>(std::move(bytes)) : Result<QByteArray>(done.error());
}

} // namespace

CaseReader::CaseReader(std::unique_ptr<ZipFile> file, CaseManifest manifest)
    : m_file(std::move(file))
    , m_manifest(std::move(manifest))
{ }

Result<std::unique_ptr<CaseReader>> CaseReader::open(const QString &path, const Progress &goesOn)
{
    auto file = ZipFile::open(path);
    return file ? checked(std::move(*file), goesOn)
                : Result<std::unique_ptr<CaseReader>>(file.error());
}

Result<std::unique_ptr<CaseReader>> CaseReader::fromBytes(const QByteArray &bytes,
                                                          const Progress &goesOn)
{
    auto file = ZipFile::fromBytes(bytes);
    return file ? checked(std::move(*file), goesOn)
                : Result<std::unique_ptr<CaseReader>>(file.error());
}

Result<std::unique_ptr<CaseReader>> CaseReader::checked(std::unique_ptr<ZipFile> file,
                                                        const Progress &goesOn)
{
    const ZipEntry *entry = file->find(kManifest);
    if (!entry)
        return broken(CoreText::tr("It is no case: it holds no manifest.json."));
    if (entry->bytes > kManifestBytesMax)
        return broken(CoreText::tr("Its manifest is larger than that of any case."));
    const auto json = read(*file, kManifest);
    if (!json)
        return json.error();
    auto manifest = CaseManifest::fromJson(*json);
    if (!manifest)
        return manifest.error();

    qint64 total = 0;
    QHash<QByteArray, const CaseManifest::File *> stated;
    for (const CaseManifest::File &one : manifest->files) {
        if (stated.contains(one.path))
            return broken(
                    CoreText::tr("Its manifest names %1 twice.").arg(displayText(one.path, 80)));
        stated.insert(one.path, &one);
        if (!file->find(one.path))
            return broken(CoreText::tr("It is incomplete: %1 is not in it. Have it sent again.")
                                  .arg(displayText(one.path, 80)));
        total += one.bytes;
    }
    qint64 done = 0;
    for (const ZipEntry &one : file->entries()) {
        if (one.name == kManifest)
            continue;
        const CaseManifest::File *expected = stated.value(one.name);
        const QString shown = displayText(one.name, 80);
        if (!expected)
            return broken(
                    CoreText::tr(
                            "It holds %1, which its manifest does not name: somebody has added it.")
                            .arg(shown));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        auto wasRead = file->read(one, [&](QByteArrayView piece) {
            hash.addData(piece);
            done += piece.size();
            return !goesOn || goesOn(done, total);
        });
        if (!wasRead)
            return wasRead.error();
        if (one.bytes != expected->bytes || hash.result() != expected->sha256)
            return broken(
                    CoreText::tr(
                            "%1 in it is not what its manifest says: it was changed, or damaged on "
                            "the way. Have it sent again.")
                            .arg(shown));
    }
    for (const CaseManifest::EventRow &row : manifest->events) {
        const QByteArray name = row.folder + "/event.json";
        if (!file->find(name))
            return broken(CoreText::tr("It is incomplete: %1 is not in it. Have it sent again.")
                                  .arg(displayText(name, 80)));
    }
    return std::unique_ptr<CaseReader>(new CaseReader(std::move(file), std::move(*manifest)));
}

Result<QByteArray> CaseReader::content(QByteArrayView name) const
{
    return read(*m_file, name);
}

Result<CaseEvent> CaseReader::event(std::size_t index) const
{
    if (index >= m_manifest.events.size())
        return Error{ ErrorCode::NotFound, CoreText::tr("There is no such event in the case.") };
    const QByteArray folder = m_manifest.events[index].folder + '/';
    const auto json = content(folder + "event.json");
    if (!json)
        return json.error();
    const auto document = JsonView::parse(*json);
    if (!document)
        return broken(CoreText::tr("What the case says of it is no JSON: %1")
                              .arg(document.error().sentence));
    CaseEvent read = readCaseEvent(*document);
    if (read.event.kind != EventKind::Gap) {
        const auto wire = content(folder + "request.http");
        if (!wire)
            return wire.error();
        if (read.event.kind == EventKind::Request) {
            auto request = parseStoredRequest(*wire);
            if (!request)
                return request.error();
            read.event.request = std::move(*request);
        } else {
            read.event.request = parseLenient(*wire);
        }
    }
    for (ReplayRecord &replay : read.replays) {
        if (replay.requestWire.isEmpty())
            continue;
        auto bytes = content(folder + replay.requestWire);
        if (!bytes)
            return bytes.error();
        replay.requestWire = std::move(*bytes);
    }
    return read;
}

qint64 CaseReader::bytes() const noexcept
{
    qint64 all = 0;
    for (const ZipEntry &entry : m_file->entries())
        all += entry.bytes;
    return all;
}

Result<void> CaseReader::forEachFile(
        const std::function<bool(const QByteArray &name, const QByteArray &bytes)> &visit) const
{
    for (const ZipEntry &entry : m_file->entries()) {
        const auto bytes = content(entry.name);
        if (!bytes)
            return bytes.error();
        if (!visit(entry.name, *bytes))
            return Error{ ErrorCode::Cancelled, u"Cancelled."_s };
    }
    return {};
}

} // namespace hookloupe
