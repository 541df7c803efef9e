// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/rawexport.h"

#include "core/event/coretext.h"
#include "core/store/eventreader.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// Names that are tried for one event.
constexpr int kNamesMax = 1'000;

bool openNew(QFile &file, const QDir &folder, qint64 id)
{
    for (int number = 1; number <= kNamesMax; ++number) {
        file.setFileName(folder.filePath(number == 1 ? u"event-%1.http"_s.arg(id)
                                                     : u"event-%1-%2.http"_s.arg(id).arg(number)));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return true;
        if (!file.exists())
            return false;
    }
    return false;
}

} // namespace

Result<RawExport> exportRaw(const QString &storePath, const std::vector<qint64> &ids,
                            const QString &folder, const TaskProgress &progress)
{
    const auto reader = EventReader::open(storePath);
    if (!reader)
        return reader.error();
    const QDir place(folder);
    RawExport done;
    for (const qint64 id : ids) {
        if (!progress(done.files + done.left, static_cast<qint64>(ids.size()))) {
            return Error{ ErrorCode::Cancelled,
                          CoreText::tr("Cancelled. %1 files were written.").arg(done.files) };
        }
        const auto event = (*reader)->event(id);
        if (!event || (*event)->kind == EventKind::Gap) {
            ++done.left;
            continue;
        }
        QFile file;
        const QByteArray &wire = (*event)->request.wire;
        if (!openNew(file, place, id) || file.write(wire) != wire.size() || !file.flush()) {
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("%1 cannot be written: %2. %3 files were written before.")
                                  .arg(QDir::toNativeSeparators(file.fileName()),
                                       file.errorString())
                                  .arg(done.files),
                          folder };
        }
        ++done.files;
    }
    return done;
}

} // namespace hookloupe
