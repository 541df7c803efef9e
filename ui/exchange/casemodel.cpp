// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/casemodel.h"

#include "core/event/bytes.h"
#include "core/event/eventnote.h"
#include "core/exchange/case/caseimport.h"
#include "core/exchange/case/htmltext.h"

#include <QLocale>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Of each body: what is longer is looked at when it is imported.
constexpr qsizetype kTextBytesMax = 64LL * 1024;

/// Somebody else's note must not push the events out of the window.
constexpr qsizetype kNoteShownMax = 1'000;
constexpr qsizetype kNoteLinesMax = 6;

QString linesOf(QByteArrayView bytes)
{
    const QByteArrayView shown = bytes.first(qMin(bytes.size(), kTextBytesMax));
    QStringList lines;
    for (QByteArray line : shown.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(displayText(line));
    }
    QString text = lines.join(u'\n');
    if (shown.size() < bytes.size())
        text += u'\n'
                + CaseModel::tr("… and %1 more").arg(displaySize(bytes.size() - shown.size()));
    return text;
}

QString plain(const QString &text)
{
    return displayText(text.toUtf8());
}

QString outcomeOf(const SendResult &result)
{
    return result.state == SendState::Answered
            ? QString::number(result.status) + u' ' + displayText(result.reason, 80)
            : plain(result.failure);
}

} // namespace

CaseRow caseRowOf(const CaseEvent &event, const CaseManifest &manifest,
                  const SchemeCatalogue &schemes)
{
    const Event &one = event.event;
    CaseRow row{ .receivedAtUs = one.receivedAtUs,
                 .type = displayText(one.eventType, 200),
                 .isRequest = one.kind == EventKind::Request };
    if (!row.isRequest) {
        row.what = one.kind == EventKind::Gap ? CaseModel::tr("Nothing listened")
                                              : CaseModel::tr("Refused request");
        return row;
    }
    row.what = displayText(one.request.methodBytes(), 40) + u' '
            + displayText(one.request.targetBytes(), 300);
    row.before = verdictWords(one.verdict);
    if (!event.findings.isEmpty())
        row.cause = causeTitle(event.findings.first().cause);
    if (const auto found = caseVerification(event, manifest, &schemes)) {
        row.now = verdictWords(found->verdict);
        row.fits = event.resigning && event.resigning->verdict == found->verdict;
    }
    return row;
}

QString caseEventText(const CaseEvent &event)
{
    const Event &one = event.event;
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    if (one.kind == EventKind::Request)
        add(CaseModel::tr("Judged before: %1. %2")
                    .arg(verdictWords(one.verdict), plain(one.reason)));
    else
        add(plain(one.reason));
    if (event.resigning)
        add(plain(event.resigning->sentence));
    else if (event.isRedacted && one.verdict != Verdict::Unsigned)
        add(CaseModel::tr("It was redacted: its signature can no longer be verified."));
    for (const Finding &finding : event.findings)
        add(CaseModel::tr("Cause: %1. %2 %3 %4")
                    .arg(causeTitle(finding.cause), plain(finding.evidence),
                         plain(finding.sentence), plain(finding.fix))
                    .trimmed());
    if (one.note && !one.note->text.isEmpty())
        add(CaseModel::tr("Note: %1").arg(linesOf(one.note->text.toUtf8())));
    if (one.response.status > 0)
        add(CaseModel::tr("It was answered with %1 %2.")
                    .arg(QString::number(one.response.status),
                         displayText(one.response.reason, 80)));
    for (const ForwardRecord &forward : event.forwards)
        add(CaseModel::tr("Forwarded to %1: %2")
                    .arg(displayText(forward.targetUrl, 300), outcomeOf(forward.result)));
    for (const ReplayRecord &replay : event.replays)
        add(CaseModel::tr("Replayed to %1: %2")
                    .arg(displayText(replay.targetUrl, 300), outcomeOf(replay.result)));
    add(u'\n' + linesOf(one.request.wire));
    return parts.join(u'\n');
}

QString caseSummary(const CaseManifest &manifest)
{
    const QLocale locale;
    QStringList sentences;
    sentences += CaseModel::tr("Made %1 by %2 %3. It is whole: every file in it is what its "
                               "manifest says.")
                         .arg(pageTime(manifest.createdAtUs), plain(manifest.program),
                              plain(manifest.programVersion));
    qint64 replaced = 0;
    for (const qint64 count : manifest.replaced)
        replaced += count;
    sentences += !manifest.isRedacted
            ? CaseModel::tr("Nothing was taken out of it: it holds what came.")
            : manifest.keys.isEmpty()
            ? CaseModel::tr("It is redacted. Replaced values: %1.").arg(locale.toString(replaced))
            : CaseModel::tr("It is redacted. Replaced values: %1. The requests were signed "
                            "anew with throw-away keys that are in it.")
                      .arg(locale.toString(replaced));
    const QString note = manifest.note.left(kNoteShownMax).trimmed();
    if (!note.isEmpty())
        sentences += linesOf(note.section(u'\n', 0, kNoteLinesMax - 1).toUtf8());
    if (manifest.note.size() > kNoteShownMax || note.count(u'\n') >= kNoteLinesMax)
        sentences += CaseModel::tr("… The rest of the note is in the case’s index.html.");
    return sentences.join(u'\n');
}

CaseModel::CaseModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CaseModel::setRows(std::vector<CaseRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CaseRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Column::Number:
        return QLocale().toString(index.row() + 1);
    case Column::Time:
        return pageTime(row.receivedAtUs);
    case Column::What:
        return row.what;
    case Column::Type:
        return row.type;
    case Column::Before:
        return row.before;
    case Column::Now:
        if (!row.isRequest || row.now.isEmpty())
            return u"–"_s;
        return row.fits ? row.now : tr("%1, and not what the case says").arg(row.now);
    case Column::Cause:
        return row.cause;
    }
    return {};
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("#");
    case Column::Time:
        return tr("Received");
    case Column::What:
        return tr("Request");
    case Column::Type:
        return tr("Type");
    case Column::Before:
        return tr("Signature");
    case Column::Now:
        return tr("By the case's key");
    case Column::Cause:
        return tr("Likely cause");
    }
    return {};
}

} // namespace hookloupe
