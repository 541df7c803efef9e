// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/theme/verdictwords.h"

#include <QAbstractListModel>
#include <QString>

namespace hookloupe {

class EndpointTally;
class Workspace;

/// "All events" and then the endpoints of a workspace, with their counts.
class EndpointsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int {
        NameRole = Qt::UserRole + 1, ///< QString; empty for "All events"
        DetailRole, ///< QString: path and scheme
        CountRole, ///< qint64
        MarkRole, ///< int: SignatureMark of the last event; invalid without one
    };

    /// Both outlive this.
    EndpointsModel(Workspace *workspace, EndpointTally *tally, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// -1 when there is none of that name.
    int rowOf(const QString &endpoint) const;

private:
    QString spokenText(int row) const;

    Workspace *m_workspace;
    EndpointTally *m_tally;
};

} // namespace hookloupe
