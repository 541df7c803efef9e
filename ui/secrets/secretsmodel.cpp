// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/secretsmodel.h"

#include "core/event/clock.h"
#include "core/event/timeunits.h"

#include <QDateTime>
#include <QLocale>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

qint64 nowS()
{
    return SystemClock::instance().nowUs() / kUsPerSecond;
}

QString dateText(const std::optional<qint64> &seconds)
{
    return seconds
            ? QLocale().toString(QDateTime::fromSecsSinceEpoch(*seconds), QLocale::ShortFormat)
            : QString();
}

} // namespace

QString secretPlace(const SecretRef &ref)
{
    switch (ref.kind) {
    case SecretRef::Kind::Environment:
        return SecretsModel::tr("Variable %1").arg(ref.name);
    case SecretRef::Kind::File:
        return SecretsModel::tr("File %1").arg(ref.name);
    case SecretRef::Kind::Keychain:
        return SecretsModel::tr("Kept by Hookloupe");
    case SecretRef::Kind::Vault:
        return SecretsModel::tr("Vault, %1").arg(ref.name);
    case SecretRef::Kind::None:
        break;
    }
    return {};
}

SecretsModel::SecretsModel(QList<DraftSecret> secrets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_secrets(std::move(secrets))
{ }

void SecretsModel::insert(int row, const DraftSecret &secret)
{
    beginInsertRows({}, row, row);
    m_secrets.insert(row, secret);
    endInsertRows();
    tellAll();
}

DraftSecret SecretsModel::take(int row)
{
    beginRemoveRows({}, row, row);
    DraftSecret taken = m_secrets.takeAt(row);
    endRemoveRows();
    tellAll();
    return taken;
}

void SecretsModel::move(int from, int to)
{
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_secrets.move(from, to);
    endMoveRows();
    tellAll();
}

void SecretsModel::change(int row, const QString &label, std::optional<qint64> fromS,
                          std::optional<qint64> untilS)
{
    EndpointSecret &secret = m_secrets[row].secret;
    secret.label = label;
    secret.fromS = fromS;
    secret.untilS = untilS;
    tellAll();
}

void SecretsModel::tellAll()
{
    // Which one signs depends on all of them.
    if (!m_secrets.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

SecretsModel::Standing SecretsModel::standing(int row) const
{
    QList<EndpointSecret> list;
    for (const DraftSecret &draft : m_secrets)
        list.append(draft.secret);
    const qint64 now = nowS();
    const EndpointSecret &secret = list.at(row);
    if (signingSecret(list, now) == row)
        return Standing::Signs;
    if (secret.isInForce(now))
        return Standing::Accepted;
    return secret.untilS && *secret.untilS <= now ? Standing::Retired : Standing::NotYet;
}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_secrets.size());
}

int SecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SecretsModel::text(int row, int column) const
{
    const EndpointSecret &secret = m_secrets.at(row).secret;
    switch (column) {
    case Label:
        return secret.label.isEmpty() ? tr("Secret %1").arg(row + 1) : secret.label;
    case Place:
        return secretPlace(secret.ref);
    case From:
        return dateText(secret.fromS);
    case Until:
        return dateText(secret.untilS);
    case State:
        switch (standing(row)) {
        case Standing::Signs:
            return tr("Accepted, and signs");
        case Standing::Accepted:
            return tr("Accepted");
        case Standing::Retired:
            return tr("Retired");
        case Standing::NotYet:
            return tr("Not yet in force");
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString shown = text(index.row(), index.column());
        return shown.isEmpty() ? tr("no date") : shown;
    }
    return {};
}

QVariant SecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Label:
        return tr("Secret");
    case Place:
        return tr("Where");
    case From:
        return tr("In force from");
    case Until:
        return tr("Until");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace hookloupe
