// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/event/result.h"
#include "core/reach/tunnelkind.h"
#include "ui/eventlist/jsoncolumn.h"
#include "ui/filter/savedfilter.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// What the window remembers between starts, in the desktop's own settings. No secret and nothing
/// of an event is ever among it, but what a person wrote into the filter. GUI thread; what is set
/// can be read at once, and goes to the file in another thread, which the program's end waits for.
namespace hookloupe::settings {

/// What was run last, but not whether.
TunnelSettings tunnel();
void setTunnel(const TunnelSettings &tunnel);

quint16 port();
void setPort(quint16 port);

ThemeChoice theme();
void setTheme(ThemeChoice choice);
/// What the desktop wished for last: it tells only after the window has been painted.
DesktopAppearance desktopAppearance();
void setDesktopAppearance(const DesktopAppearance &appearance);

/// The id of a language (ui/language.h); empty for that of the system.
QString language();
void setLanguage(const QString &id);

/// Whether the timeline is shown over the list.
bool showsTimeline();
void setShowsTimeline(bool shows);

/// Whether the list is one of deliveries.
bool groupsByDelivery();
void setGroupsByDelivery(bool groups);

/// How two requests are compared.
struct Comparing
{
    bool linesOfJson = false; ///< JSON is shown line by line rather than by path
    bool sideBySide = false; ///< lines are
    bool withoutChanging = false; ///< what differs each time is left aside
};
Comparing comparing();
void setComparing(const Comparing &comparing);

bool hidesRefused();
void setHidesRefused(bool hides);

/// Queries that were written into the filter, the newest first.
QStringList recentQueries();
void setRecentQueries(const QStringList &queries);
QList<SavedFilter> savedFilters();
void setSavedFilters(const QList<SavedFilter> &filters);

/// In which order the list is; see orderText().
QString listOrder();
void setListOrder(const QString &order);
QList<JsonColumn> jsonColumns();
void setJsonColumns(const QList<JsonColumn> &columns);

/// Whether the list's column of notes came into sight once.
bool notesWereShown();
void setNotesWereShown();

/// The receiver's limits: the keys of the group `limits` are the names of limitSettings(), such as
/// body=50M. A sentence for each that cannot be used goes to \a problems.
ReceiverLimits limits(QStringList &problems);
/// Keeps those that are not the default. PermissionDenied when the file cannot be written.
Result<void> setLimits(const ReceiverLimits &limits);

/// The shortcuts that the person changed: by the actions' object names, as portable text. An empty
/// list is no shortcut.
using Shortcuts = QHash<QString, QStringList>;
Shortcuts shortcuts();
void setShortcuts(const Shortcuts &shortcuts);

/// What was chosen in the command palette: ids, the newest first.
QStringList recentCommands();
void setRecentCommands(const QStringList &ids);

/// Whether requests that other programs copy are offered; not at first.
bool watchesClipboard();
void setWatchesClipboard(bool watches);

/// Whether rows have more room than they need.
bool isComfortable();
void setComfortable(bool comfortable);

/// The queries that the person wants to be told of; none at first.
QStringList notices();
void setNotices(const QStringList &queries);

/// Geometry and states of widgets by name ("window", "splitter", "columns"); empty when there is
/// none.
QByteArray state(QLatin1StringView name);
void setState(QLatin1StringView name, const QByteArray &state);

} // namespace hookloupe::settings
