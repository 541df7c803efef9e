// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/palettemodel.h"

#include "ui/commands/fuzzymatch.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Some milliseconds' worth.
constexpr std::size_t kAtOnce = 2'000;
/// Used lately outweighs a slightly better fit, not a much better one.
constexpr int kRecentScore = 15;

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PaletteModel::searchNext);
}

void PaletteModel::setCommands(std::vector<Command> commands, const QStringList &recent)
{
    beginResetModel();
    m_rows.clear();
    m_commands = std::move(commands);
    endResetModel();
    m_recency.clear();
    m_recency.reserve(m_commands.size());
    for (const Command &command : m_commands)
        m_recency.push_back(static_cast<int>(recent.indexOf(command.id)));
    setTyped(m_typed);
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    m_found.clear();
    m_next = 0;
    m_timer.start();
    searchNext();
}

void PaletteModel::finish()
{
    while (isSearching())
        searchNext();
}

void PaletteModel::searchNext()
{
    const std::size_t end = std::min(m_commands.size(), m_next + kAtOnce);
    for (; m_next < end; ++m_next) {
        const Command &command = m_commands[m_next];
        const auto match = fuzzyMatch(m_typed, command.title + u'\n' + command.place);
        if (!match)
            continue;
        Row row{ .command = m_next, .score = match->score, .titlePlaces = {}, .placePlaces = {} };
        if (m_typed.isEmpty())
            row.score = m_recency[m_next] < 0 ? 0 : 1'000 - m_recency[m_next];
        else if (m_recency[m_next] >= 0)
            row.score += kRecentScore;
        const int titleEnd = static_cast<int>(command.title.size());
        for (const int place : match->places) {
            if (place < titleEnd)
                row.titlePlaces.append(place);
            else if (place > titleEnd)
                row.placePlaces.append(place - titleEnd - 1);
        }
        m_found.push_back(std::move(row));
    }
    if (m_next == m_commands.size())
        takeFound();
}

void PaletteModel::takeFound()
{
    m_timer.stop();
    std::ranges::stable_sort(m_found, std::greater(), &Row::score);
    beginResetModel();
    m_rows = std::exchange(m_found, {});
    endResetModel();
    Q_EMIT searched();
}

const Command &PaletteModel::command(int row) const
{
    return m_commands.at(m_rows.at(static_cast<std::size_t>(row)).command);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Command &command = m_commands.at(row.command);
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{ command.title, command.place, command.keys };
        if (!command.reason.isEmpty())
            parts.append(tr("not available: %1").arg(command.reason));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    case ReasonRole:
        return command.reason;
    case TitlePlacesRole:
        return QVariant::fromValue(row.titlePlaces);
    case PlacePlacesRole:
        return QVariant::fromValue(row.placePlaces);
    default:
        return {};
    }
}

} // namespace hookloupe
