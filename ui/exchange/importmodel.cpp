// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/importmodel.h"

#include "core/event/bytes.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"
#include "ui/theme/verdictwords.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// As much as somebody reads to know what it is.
constexpr qsizetype kShownBytesMax = 16LL * 1024;
constexpr qsizetype kUrlMax = 300;
constexpr qsizetype kMethodMax = 20;

QString provenanceWord(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Wire:
        return ImportModel::tr("byte for byte");
    case Provenance::Relay:
        return ImportModel::tr("through a relay");
    case Provenance::Reserialised:
        return ImportModel::tr("written again");
    case Provenance::Pasted:
        break;
    }
    return ImportModel::tr("pasted");
}

QString doubtsText(const ImportedRequest &request)
{
    const auto lost = request.lost.size();
    const auto guessed = request.guessed.size();
    if (lost > 0 && guessed > 0)
        return ImportModel::tr("%1 lost, %2 guessed").arg(lost).arg(guessed);
    if (lost > 0)
        return ImportModel::tr("%1 lost").arg(lost);
    return guessed > 0 ? ImportModel::tr("%1 guessed").arg(guessed) : QString();
}

QString urlText(const ImportedRequest &request)
{
    return displayText(request.signedUrl.isEmpty() ? request.request.targetBytes()
                                                   : QByteArrayView(request.signedUrl),
                       kUrlMax);
}

} // namespace

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ImportModel::setRequests(std::vector<ImportedRequest> requests)
{
    beginResetModel();
    m_requests = std::move(requests);
    m_checked.assign(m_requests.size(), true);
    m_checkedCount = static_cast<qsizetype>(m_requests.size());
    m_now = QDateTime::currentDateTime();
    endResetModel();
    Q_EMIT checkedCountChanged(m_checkedCount);
}

const ImportedRequest *ImportModel::at(int row) const noexcept
{
    return row >= 0 && row < rowCount() ? &m_requests[static_cast<std::size_t>(row)] : nullptr;
}

void ImportModel::setAllChecked(bool checked)
{
    if (m_requests.empty())
        return;
    m_checked.assign(m_requests.size(), checked);
    m_checkedCount = checked ? static_cast<qsizetype>(m_requests.size()) : 0;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { Qt::CheckStateRole });
    Q_EMIT checkedCountChanged(m_checkedCount);
}

std::vector<ImportedRequest> ImportModel::takeChecked()
{
    std::vector<ImportedRequest> taken;
    taken.reserve(static_cast<std::size_t>(m_checkedCount));
    beginResetModel();
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        if (m_checked[i])
            taken.push_back(std::move(m_requests[i]));
    }
    m_requests.clear();
    m_checked.clear();
    m_checkedCount = 0;
    endResetModel();
    Q_EMIT checkedCountChanged(0);
    return taken;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::CheckStateRole && column == Column::Method)
        return m_checked[row] ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && column == Column::Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ImportedRequest &request = m_requests[row];
    switch (column) {
    case Column::Method:
        return displayText(request.request.methodBytes(), kMethodMax);
    case Column::Url:
        return urlText(request);
    case Column::Time:
        return request.receivedAtUs > 0 ? timeText(request.receivedAtUs, m_now)
                                        : tr("not told: now");
    case Column::Size:
        return displaySize(request.request.body().size());
    case Column::Provenance:
        return provenanceWord(request.provenance);
    case Column::Doubts:
        return doubtsText(request);
    case Column::Place:
        break;
    }
    return shownPlace(request.place);
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != static_cast<int>(Column::Method)
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    const bool checked = value.toInt() == Qt::Checked;
    if (m_checked[row] == checked)
        return true;
    m_checked[row] = checked;
    m_checkedCount += checked ? 1 : -1;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT checkedCountChanged(m_checkedCount);
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == static_cast<int>(Column::Method)
            ? flags | Qt::ItemIsUserCheckable
            : flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Method:
        return tr("Method");
    case Column::Url:
        return tr("URL");
    case Column::Time:
        return tr("Received");
    case Column::Size:
        return tr("Body");
    case Column::Provenance:
        return tr("Came");
    case Column::Doubts:
        return tr("Doubts");
    case Column::Place:
        break;
    }
    return tr("Place");
}

QString importedRequestText(const ImportedRequest &request)
{
    QStringList lines{ ImportModel::tr("It came %1.").arg(provenanceClause(request.provenance)) };
    for (const QString &sentence : request.lost)
        lines.append(ImportModel::tr("Lost: %1").arg(shownText(sentence)));
    for (const QString &sentence : request.guessed)
        lines.append(ImportModel::tr("Guessed: %1").arg(shownText(sentence)));
    lines.append(QString());
    const QByteArray &wire = request.request.wire;
    const QByteArrayView shown = QByteArrayView(wire).first(qMin(wire.size(), kShownBytesMax));
    for (QByteArray line : shown.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(displayText(line));
    }
    if (shown.size() < wire.size())
        lines.append(ImportModel::tr("… %1 in all").arg(displaySize(wire.size())));
    return lines.join(u'\n');
}

} // namespace hookloupe
