// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/namedfile.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QFile>
#include <QFileInfo>

namespace hookloupe {

Result<QByteArray> readNamedFile(const QString &path)
{
    const QString shown = displayText(path.toUtf8(), 200);
    if (!QFileInfo(path).isFile())
        return Error{ ErrorCode::NotFound, CoreText::tr("There is no file '%1'.").arg(shown) };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound,
            CoreText::tr("The file '%1' cannot be read: %2.").arg(shown, file.errorString())
        };
    QByteArray content = file.read(kNamedFileBytesMax + 1);
    if (content.size() > kNamedFileBytesMax)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The file '%1' is larger than %2, and was left out.")
                              .arg(shown, displaySize(kNamedFileBytesMax)) };
    return content;
}

} // namespace hookloupe
