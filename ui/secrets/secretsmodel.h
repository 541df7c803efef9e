// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpointsecret.h"
#include "core/event/secretbytes.h"

#include <QAbstractTableModel>
#include <QList>

namespace hookloupe {

/// A secret of an endpoint that is being edited.
struct DraftSecret
{
    EndpointSecret secret;
    SecretBytes fresh; ///< to be kept under the reference; empty: nothing new
};

/// Where \a ref is kept, in a few words: "Desktop keyring", "File /run/secret", "Variable X".
QString secretPlace(const SecretRef &ref);

/// The secrets of one endpoint, in their order.
class SecretsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Label,
        Place,
        From,
        Until,
        State,
        ColumnCount
    };
    enum class Standing {
        Signs, ///< in force, and what is signed is signed by it
        Accepted, ///< in force
        Retired,
        NotYet
    };

    explicit SecretsModel(QList<DraftSecret> secrets, QObject *parent = nullptr);

    const QList<DraftSecret> &secrets() const noexcept { return m_secrets; }
    void insert(int row, const DraftSecret &secret);
    DraftSecret take(int row);
    void move(int from, int to);
    /// Label and dates of \a row.
    void change(int row, const QString &label, std::optional<qint64> fromS,
                std::optional<qint64> untilS);
    Standing standing(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    void tellAll();

    QList<DraftSecret> m_secrets;
};

} // namespace hookloupe
