// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/bodyfiles.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKnownMax = 100;

BodyFileResult readFile(const QFileInfo &info, bool isTemplate)
{
    const QString shown = QDir::toNativeSeparators(info.filePath());
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("The file %1 of the answer cannot be read: %2.")
                              .arg(shown, file.errorString()) };
    auto read = std::make_shared<BodyFile>();
    read->modified = info.lastModified();
    read->size = info.size();
    // It may have grown since. Reading takes room for all that it may bring.
    read->bytes = file.read(qMin<qint64>(kAnswerBytesMax, file.size()));
    if (!isTemplate)
        return std::shared_ptr<const BodyFile>(std::move(read));
    TemplateMistake mistake;
    auto filled = AnswerTemplate::parse(read->bytes, &mistake);
    if (!filled)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr(
                    "The file %1 of the answer has a placeholder that cannot be read, at byte %2: "
                    "%3")
                    .arg(shown)
                    .arg(mistake.offset + 1)
                    .arg(mistake.sentence)
        };
    read->filled = std::make_shared<AnswerTemplate>(std::move(*filled));
    return std::shared_ptr<const BodyFile>(std::move(read));
}

} // namespace

BodyFileResult BodyFiles::read(const QString &path, bool isTemplate)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    // A pipe or a device may never have anything to read.
    if (!info.exists() || !info.isFile())
        return Error{
            ErrorCode::NotFound,
            info.exists() ? CoreText::tr("%1, which the answer names, is not an ordinary file.")
                                    .arg(shown)
                          : CoreText::tr("The file %1 of the answer does not exist.").arg(shown)
        };
    if (info.size() > kAnswerBytesMax)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The file %1 of the answer is larger than %2.")
                              .arg(shown, displaySize(kAnswerBytesMax)) };
    const auto known = [this, &path] {
        const std::lock_guard lock(m_mutex);
        return m_known.value(path);
    }();
    if (known && known->modified == info.lastModified() && known->size == info.size()
        && (known->filled || !isTemplate))
        return known;
    auto read = readFile(info, isTemplate);
    if (!read)
        return read;
    const std::lock_guard lock(m_mutex);
    if (m_known.size() >= kKnownMax)
        m_known.clear();
    m_known.insert(path, *read);
    return read;
}

} // namespace hookloupe
