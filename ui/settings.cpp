// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/settings.h"

#include "core/workspace/keptlimits.h"
#include "core/workspace/workspace.h"

#include <QSettings>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace hookloupe::settings {

using namespace Qt::StringLiterals;

namespace {
const auto kPortKey = "receiver/port"_L1;
const auto kTunnelKindKey = "tunnel/kind"_L1;
const auto kTunnelServerKey = "tunnel/server"_L1;
const auto kTunnelCommandKey = "tunnel/command"_L1;
const auto kTunnelUrlKey = "tunnel/url"_L1;
const auto kNoticesKey = "notices/queries"_L1;
const auto kGroupsKey = "window/group_by_delivery"_L1;
const auto kHidesRefusedKey = "window/hide_refused"_L1;
const auto kNotesShownKey = "window/notes_shown"_L1;
const auto kShowsTimelineKey = "window/timeline"_L1;
const auto kRecentQueriesKey = "filter/recent"_L1;
const auto kSavedFiltersKey = "filter/saved"_L1;
const auto kNameKey = "name"_L1;
const auto kQueryKey = "query"_L1;
const auto kListOrderKey = "list/order"_L1;
const auto kJsonColumnsKey = "list/json_columns"_L1;
const auto kPathKey = "path"_L1;
const auto kLinesOfJsonKey = "compare/lines_of_json"_L1;
const auto kSideBySideKey = "compare/side_by_side"_L1;
const auto kWithoutChangingKey = "compare/without_changing"_L1;
const auto kShortcutsGroup = "shortcuts"_L1;
const auto kRecentCommandsKey = "palette/recent"_L1;
const auto kClipboardKey = "import/watch_clipboard"_L1;
const auto kComfortableKey = "window/comfortable"_L1;
const auto kThemeKey = "window/theme"_L1;
const auto kDesktopKey = "window/desktop"_L1;
const auto kLanguageKey = "window/language"_L1;

QString stateKey(QLatin1StringView name)
{
    return "window/state/"_L1 + name;
}

/// One thread, so that the file is written by one at a time. At the program's end it is waited for.
QThreadPool &writer()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

/// What is set by it is there at once for whoever reads, and goes to the file in another thread:
/// QSettings waits until the disk has it, which takes from 10 to more than 100 ms.
class Writing
{
public:
    Writing() = default;
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;
    ~Writing()
    {
        // Or an event for it, which writes too, would come in this thread.
        m_stored->moveToThread(nullptr);
        writer().start([stored = std::move(m_stored)] { stored->sync(); });
    }
    QSettings *operator->() const noexcept { return m_stored.get(); }

private:
    std::shared_ptr<QSettings> m_stored = std::make_shared<QSettings>();
};
} // namespace

TunnelSettings tunnel()
{
    const QSettings stored;
    TunnelSettings tunnel;
    tunnel.kind = tunnelKindFromId(stored.value(kTunnelKindKey).toString())
                          .value_or(TunnelKind::Cloudflared);
    tunnel.server = stored.value(kTunnelServerKey).toString();
    tunnel.command = stored.value(kTunnelCommandKey).toString();
    tunnel.publicUrl = stored.value(kTunnelUrlKey).toString().toUtf8();
    return tunnel;
}

void setTunnel(const TunnelSettings &tunnel)
{
    const Writing stored;
    stored->setValue(kTunnelKindKey, QString(tunnelKindId(tunnel.kind)));
    // Each kind keeps its own.
    if (tunnel.kind == TunnelKind::Ssh)
        stored->setValue(kTunnelServerKey, tunnel.server);
    if (tunnel.kind == TunnelKind::Custom)
        stored->setValue(kTunnelCommandKey, tunnel.command);
    if (tunnel.kind == TunnelKind::Ssh || tunnel.kind == TunnelKind::Custom)
        stored->setValue(kTunnelUrlKey, QString::fromUtf8(tunnel.publicUrl));
}

quint16 port()
{
    bool ok = false;
    const uint port = QSettings().value(kPortKey, kDefaultPort).toUInt(&ok);
    return ok && port > 0 && port <= 0xffff ? static_cast<quint16>(port) : kDefaultPort;
}

void setPort(quint16 port)
{
    Writing()->setValue(kPortKey, port);
}

ThemeChoice theme()
{
    return themeFromId(QSettings().value(kThemeKey).toString());
}

void setTheme(ThemeChoice choice)
{
    Writing()->setValue(kThemeKey, QString(themeId(choice)));
}

DesktopAppearance desktopAppearance()
{
    return appearanceFromText(QSettings().value(kDesktopKey).toString());
}

void setDesktopAppearance(const DesktopAppearance &appearance)
{
    if (appearance != desktopAppearance())
        Writing()->setValue(kDesktopKey, appearanceText(appearance));
}

Shortcuts shortcuts()
{
    QSettings stored;
    Shortcuts shortcuts;
    stored.beginGroup(kShortcutsGroup);
    const QStringList names = stored.childKeys();
    for (const QString &name : names)
        shortcuts.insert(name, stored.value(name).toStringList());
    return shortcuts;
}

void setShortcuts(const Shortcuts &shortcuts)
{
    const Writing stored;
    stored->remove(kShortcutsGroup);
    stored->beginGroup(kShortcutsGroup);
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it)
        stored->setValue(it.key(), it.value());
    stored->endGroup();
}

QStringList recentCommands()
{
    return QSettings().value(kRecentCommandsKey).toStringList();
}

void setRecentCommands(const QStringList &ids)
{
    Writing()->setValue(kRecentCommandsKey, ids);
}

bool isComfortable()
{
    return QSettings().value(kComfortableKey).toBool();
}

bool watchesClipboard()
{
    return QSettings().value(kClipboardKey, false).toBool();
}

void setWatchesClipboard(bool watches)
{
    Writing()->setValue(kClipboardKey, watches);
}

void setComfortable(bool comfortable)
{
    Writing()->setValue(kComfortableKey, comfortable);
}

QString language()
{
    return QSettings().value(kLanguageKey).toString();
}

void setLanguage(const QString &id)
{
    Writing()->setValue(kLanguageKey, id);
}

QStringList notices()
{
    return QSettings().value(kNoticesKey).toStringList();
}

void setNotices(const QStringList &queries)
{
    Writing()->setValue(kNoticesKey, queries);
}

bool showsTimeline()
{
    return QSettings().value(kShowsTimelineKey, true).toBool();
}

void setShowsTimeline(bool shows)
{
    Writing()->setValue(kShowsTimelineKey, shows);
}

bool groupsByDelivery()
{
    return QSettings().value(kGroupsKey).toBool();
}

void setGroupsByDelivery(bool groups)
{
    Writing()->setValue(kGroupsKey, groups);
}

Comparing comparing()
{
    const QSettings stored;
    return { .linesOfJson = stored.value(kLinesOfJsonKey).toBool(),
             .sideBySide = stored.value(kSideBySideKey).toBool(),
             .withoutChanging = stored.value(kWithoutChangingKey).toBool() };
}

void setComparing(const Comparing &comparing)
{
    const Writing stored;
    stored->setValue(kLinesOfJsonKey, comparing.linesOfJson);
    stored->setValue(kSideBySideKey, comparing.sideBySide);
    stored->setValue(kWithoutChangingKey, comparing.withoutChanging);
}

bool hidesRefused()
{
    return QSettings().value(kHidesRefusedKey).toBool();
}

void setHidesRefused(bool hides)
{
    Writing()->setValue(kHidesRefusedKey, hides);
}

QStringList recentQueries()
{
    return QSettings().value(kRecentQueriesKey).toStringList();
}

void setRecentQueries(const QStringList &queries)
{
    Writing()->setValue(kRecentQueriesKey, queries);
}

QList<SavedFilter> savedFilters()
{
    QSettings stored;
    QList<SavedFilter> filters;
    const int count = stored.beginReadArray(kSavedFiltersKey);
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        filters += { stored.value(kNameKey).toString(), stored.value(kQueryKey).toString() };
    }
    stored.endArray();
    return filters;
}

void setSavedFilters(const QList<SavedFilter> &filters)
{
    const Writing stored;
    stored->remove(kSavedFiltersKey);
    stored->beginWriteArray(kSavedFiltersKey, static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        stored->setArrayIndex(i);
        stored->setValue(kNameKey, filters.at(i).name);
        stored->setValue(kQueryKey, filters.at(i).query);
    }
    stored->endArray();
}

QString listOrder()
{
    return QSettings().value(kListOrderKey).toString();
}

void setListOrder(const QString &order)
{
    Writing()->setValue(kListOrderKey, order);
}

QList<JsonColumn> jsonColumns()
{
    QSettings stored;
    QList<JsonColumn> columns;
    const int count = stored.beginReadArray(kJsonColumnsKey);
    for (int i = 0; i < count && columns.size() < kJsonColumnsMax; ++i) {
        stored.setArrayIndex(i);
        const QString path = stored.value(kPathKey).toString();
        if (jsonPathProblem(path, columns).isEmpty())
            columns +=
                    { stored.value(kNameKey).toString().left(kJsonColumnNameMax), path.toUtf8() };
    }
    stored.endArray();
    return columns;
}

void setJsonColumns(const QList<JsonColumn> &columns)
{
    const Writing stored;
    stored->remove(kJsonColumnsKey);
    stored->beginWriteArray(kJsonColumnsKey, static_cast<int>(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        stored->setArrayIndex(i);
        stored->setValue(kNameKey, columns.at(i).name);
        stored->setValue(kPathKey, QString::fromUtf8(columns.at(i).path));
    }
    stored->endArray();
}

bool notesWereShown()
{
    return QSettings().value(kNotesShownKey).toBool();
}

void setNotesWereShown()
{
    Writing()->setValue(kNotesShownKey, true);
}

ReceiverLimits limits(QStringList &problems)
{
    QSettings settings;
    return keptLimits(settings, problems);
}

Result<void> setLimits(const ReceiverLimits &limits)
{
    QSettings settings;
    return keepLimits(settings, limits);
}

QByteArray state(QLatin1StringView name)
{
    return QSettings().value(stateKey(name)).toByteArray();
}

void setState(QLatin1StringView name, const QByteArray &state)
{
    Writing()->setValue(stateKey(name), state);
}

} // namespace hookloupe::settings
