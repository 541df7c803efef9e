// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

namespace hookloupe {

/// Something that can be chosen by its name.
struct Command
{
    QString id; ///< the same in every run; for what was used recently
    QString title;
    QString place; ///< where else it is: a menu, "Endpoint", …
    QString keys; ///< its shortcut, as this platform writes it
    QString reason; ///< why it cannot be chosen now; empty when it can
    std::function<void()> run;
};

/// The commands that fit what is typed, the best first; while nothing is typed, those used recently
/// before the others in their own order. Many are looked through a part at a time, so that the
/// window goes on; until then the rows are the former ones. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole,
        KeysRole,
        ReasonRole,
        TitlePlacesRole, ///< QList<int>: which characters of the title were typed
        PlacePlacesRole ///< … and of the place
    };

    explicit PaletteModel(QObject *parent = nullptr);

    /// \a recent: ids, the newest first.
    void setCommands(std::vector<Command> commands, const QStringList &recent);
    void setTyped(const QString &typed);
    /// Looks through the rest at once.
    void finish();
    bool isSearching() const { return m_timer.isActive(); }
    const Command &command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The rows are those of what was typed last.
    void searched();

private:
    struct Row
    {
        std::size_t command = 0;
        int score = 0;
        QList<int> titlePlaces;
        QList<int> placePlaces;
    };
    void searchNext();
    void takeFound();

    std::vector<Command> m_commands;
    std::vector<int> m_recency; ///< of each command: 0 is the newest, -1 not lately
    QString m_typed;
    std::vector<Row> m_rows;
    std::vector<Row> m_found; ///< so far
    std::size_t m_next = 0; ///< the first that was not looked at
    QTimer m_timer;
};

} // namespace hookloupe
