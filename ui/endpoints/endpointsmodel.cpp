// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/endpointsmodel.h"

#include "core/delivery/httpsender.h"
#include "core/event/bytes.h"
#include "core/signature/scheme.h"
#include "core/workspace/workspace.h"
#include "ui/endpoints/endpointtally.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

EndpointsModel::EndpointsModel(Workspace *workspace, EndpointTally *tally, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_tally(tally)
{
    connect(workspace, &Workspace::endpointsChanged, this, [this] {
        // The set has changed already; a reset asks for nothing of the old one.
        beginResetModel();
        endResetModel();
    });
    const auto tell = [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); };
    connect(tally, &EndpointTally::changed, this, tell);
    connect(workspace, &Workspace::schemesChanged, this, tell);
}

int EndpointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_workspace->endpoints().list().size());
}

QVariant EndpointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isAll = index.row() == 0;
    const Endpoint endpoint =
            isAll ? Endpoint() : m_workspace->endpoints().list().at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return isAll ? tr("All events") : endpoint.name;
    case Qt::AccessibleTextRole:
        return spokenText(index.row());
    case NameRole:
        return endpoint.name;
    case Qt::ToolTipRole: // the pane is narrow
        return index.data(DetailRole);
    case DetailRole: {
        if (isAll)
            return tr("every endpoint");
        const Scheme *scheme = m_workspace->schemes()->find(endpoint.scheme);
        const QString schemeName = scheme   ? scheme->name
                : endpoint.scheme.isEmpty() ? tr("not checked")
                                            : endpoint.scheme;
        const QString path = displayText(endpoint.path, 200);
        const auto target = SendTarget::parse(endpoint.forward.url);
        if (target && endpoint.scheme.isEmpty())
            return u"%1 → %2"_s.arg(path, target->hostAndPort());
        const QString detail = u"%1 · %2"_s.arg(path, schemeName);
        return target ? u"%1 → %2"_s.arg(detail, target->hostAndPort()) : detail;
    }
    case CountRole:
        return isAll ? m_tally->total() : m_tally->entry(endpoint.name).count;
    case MarkRole: {
        const auto mark = m_tally->entry(endpoint.name).lastMark;
        return !isAll && mark ? QVariant(static_cast<int>(*mark)) : QVariant();
    }
    default:
        return {};
    }
}

QString EndpointsModel::spokenText(int row) const
{
    const QModelIndex place = index(row);
    const qint64 count = place.data(CountRole).toLongLong();
    QStringList parts{ place.data().toString(), place.data(DetailRole).toString(),
                       count == 1 ? tr("1 event") : tr("%1 events").arg(count) };
    const QVariant mark = place.data(MarkRole);
    if (mark.isValid())
        parts += tr("last %1").arg(signatureWord(static_cast<SignatureMark>(mark.toInt())));
    return parts.join(u", "_s);
}

int EndpointsModel::rowOf(const QString &endpoint) const
{
    if (endpoint.isEmpty())
        return 0;
    const auto row = m_workspace->endpoints().indexOf(endpoint);
    return row < 0 ? -1 : static_cast<int>(row) + 1;
}

} // namespace hookloupe
