// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/reporttext.h"

#include "core/event/bytes.h"

#include <QStringList>

namespace hookloupe {

using namespace Qt::StringLiterals;

QString reportText(const QByteArray &bytes, qsizetype bytesMax)
{
    QStringList shown;
    const QList<QByteArray> lines = bytes.first(qMin(bytes.size(), bytesMax)).split('\n');
    for (const QByteArray &line : lines)
        shown += displayText(line.endsWith('\r') ? line.chopped(1) : line);
    QString text = shown.join(u'\n');
    if (bytes.size() > bytesMax)
        text += u"\n… and %1 more"_s.arg(displaySize(bytes.size() - bytesMax));
    return text;
}

QString answerReportText(const SendResult &answer, qsizetype bytesMax)
{
    if (answer.state != SendState::Answered)
        return answer.failure;
    QString text = u"HTTP %1 %2\n"_s.arg(answer.status).arg(displayText(answer.reason, 200));
    for (const Field &field : answer.fields)
        text += u"%1: %2\n"_s.arg(displayText(field.name, 200), displayText(field.value, 2'000));
    text += u'\n' + reportText(answer.body, bytesMax);
    if (answer.bodyCut)
        text += u"\n… and more, which was not kept"_s;
    return text;
}

} // namespace hookloupe
