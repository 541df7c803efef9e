// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/answertemplate.h"
#include "core/event/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace hookloupe {

/// A file that is the body of answers, as it was when it was read.
struct BodyFile
{
    QByteArray bytes;
    std::shared_ptr<const AnswerTemplate> filled; ///< its placeholders, when they are asked for
    QDateTime modified;
    qint64 size = -1;
};

using BodyFileResult = Result<std::shared_ptr<const BodyFile>>;

/// The files that answers take their bodies from. One is read when an answer needs it, and again
/// when its time or size has changed. Thread-safe; a file that cannot be read at once holds up
/// nobody who reads another.
class BodyFiles
{
public:
    /// \a isTemplate: its placeholders are read, too. NotFound, PermissionDenied, InvalidInput (no
    /// ordinary file, larger than kAnswerBytesMax, a placeholder that cannot be read).
    BodyFileResult read(const QString &path, bool isTemplate);

private:
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const BodyFile>> m_known;
};

} // namespace hookloupe
