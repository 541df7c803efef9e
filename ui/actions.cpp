// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/actions.h"

#include "ui/commands/menuactions.h"
#include "ui/commands/shortcutbook.h"
#include "ui/language.h"
#include "ui/notes/notecontroller.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// More commands than that nobody pastes.
constexpr qsizetype kCurlEventsMax = 100;
constexpr qsizetype kComparedMax = 2;
} // namespace

Actions::Actions(QUndoStack *history, QObject *parent)
    : QObject(parent)
    , importFiles(make(u"importFilesAction"_s, tr("&Import…"), Qt::CTRL | Qt::Key_I))
    , watchClipboard(make(u"watchClipboardAction"_s, tr("O&ffer what is copied"), {}))
    , openWorkspace(make(u"openWorkspaceAction"_s, tr("&Open workspace file…"), {}))
    , saveWorkspace(make(u"saveWorkspaceAction"_s, tr("Save as &workspace file…"), {}))
    , backUp(make(u"backUpAction"_s, tr("&Back up the store…"), {}))
    , checkStore(make(u"checkStoreAction"_s, tr("&Check the store…"), {}))
    , quit(make(u"quit"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q))
    , undo(history->createUndoAction(this, tr("&Undo")))
    , redo(history->createRedoAction(this, tr("&Redo")))
    , replay(make(u"replay"_s, tr("&Replay"), Qt::Key_R))
    , editAndReplay(make(u"editAndReplay"_s, tr("&Edit and replay…"), Qt::SHIFT | Qt::Key_R))
    , resign(make(u"resignEvent"_s, tr("Re-&sign and replay…"), Qt::Key_S))
    , replayMany(make(u"replayMany"_s, tr("Replay &many…"), Qt::CTRL | Qt::Key_R))
    , stopReplay(make(u"stopReplay"_s, tr("Stop replayin&g"), {}))
    , compare(make(u"compareEvents"_s, {}, Qt::Key_D))
    , compareAttempt(make(u"compareAttempt"_s, {}, Qt::SHIFT | Qt::Key_D))
    , compareReplay(make(u"compareReplay"_s, {}, Qt::CTRL | Qt::Key_D))
    , schema(make(u"schemaOfEvents"_s, tr("Sc&hema of this type…"), Qt::Key_M))
    , lifeline(make(u"showLifeline"_s, tr("Show its &life-line"), Qt::Key_L))
    , openWindow(
              make(u"openEventWindow"_s, tr("Open &in its own window"), Qt::CTRL | Qt::Key_Return))
    , copyCurl(make(u"copyCurl"_s, tr("&Copy as cURL"), QKeySequence::Copy))
    , copyRaw(make(u"copyRaw"_s, tr("Copy ra&w request"), {}))
    , copyBody(make(u"copyBody"_s, tr("Copy &body"), {}))
    , paste(make(u"pasteAction"_s, tr("&Paste and import…"), QKeySequence::Paste))
    , onlyEndpoint(make(u"onlyEndpoint"_s, tr("Show o&nly this endpoint"), {}))
    , star(make(u"starEvents"_s, tr("St&ar"), Qt::Key_Asterisk))
    , tags(make(u"tagEvents"_s, tr("&Tags…"), Qt::Key_T))
    , note(make(u"noteEvents"_s, tr("N&ote…"), Qt::Key_N))
    , exportRaw(make(u"exportRaw"_s, tr("E&xport requests…"), Qt::CTRL | Qt::Key_E))
    , exportEvents(
              make(u"exportEvents"_s, tr("Export as &file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , removeEvents(make(u"removeEvents"_s, tr("&Delete"), QKeySequence::Delete))
    , selectAll(make(u"selectAllEvents"_s, tr("Select &all events"), {}))
    , back(make(u"goBack"_s, tr("Bac&k to the event before"), Qt::ALT | Qt::Key_Left))
    , forward(make(u"goForward"_s, tr("For&ward to the next event"), Qt::ALT | Qt::Key_Right))
    , filter(make(u"focusFilter"_s, tr("&Filter"), Qt::Key_Slash))
    , clearFilter(make(u"clearFilterAction"_s, tr("&Clear filter"), {}))
    , saveFilter(make(u"saveFilterAction"_s, tr("&Save filter…"), Qt::CTRL | Qt::Key_S))
    , follow(make(u"follow"_s, tr("F&ollow new events"), Qt::Key_F))
    , gaps(make(u"showGaps"_s, tr("Times without &listening"), {}))
    , group(make(u"groupByDelivery"_s, tr("Grou&p by delivery"), Qt::Key_G))
    , timeline(make(u"showTimeline"_s, tr("T&imeline"), {}))
    , timelineTable(make(u"showTimelineTable"_s, tr("Timeline &as a table…"), {}))
    , hideRefused(make(u"hideRefused"_s, tr("Hide &refused"), Qt::Key_H))
    , comfortable(make(u"comfortableRows"_s, tr("Co&mfortable rows"), {}))
    , detailsBelow(make(u"detailsBelow"_s, tr("Details &below"), {}))
    , detailsRight(make(u"detailsRight"_s, tr("Details at the ri&ght"), {}))
    , addEndpoint(make(u"addEndpointAction"_s, tr("&Add…"), {}))
    , editEndpoint(make(u"editEndpointAction"_s, tr("&Edit…"), {}))
    , removeEndpoint(make(u"removeEndpointAction"_s, tr("&Remove"), {}))
    , testEvent(make(u"testEvent"_s, tr("Send a &test event"), Qt::CTRL | Qt::Key_T))
    , listeners(make(u"listenersAction"_s, tr("&Listeners…"), Qt::CTRL | Qt::Key_L))
    , limits(make(u"limitsAction"_s, tr("L&imits…"), {}))
    , retention(make(u"retentionAction"_s, tr("&Retention…"), {}))
    , schemes(make(u"schemes"_s, tr("Signature &schemes…"), {}))
    , secrets(make(u"secretsAction"_s, tr("Secr&ets…"), {}))
    , reconcile(make(u"reconcileAction"_s, tr("Compare &with a delivery list…"), {}))
    , publicUrl(make(u"publicUrlAction"_s, tr("&Public URL…"), {}))
    , doctor(make(u"doctor"_s, tr("&Nothing arrived?…"), {}))
    , checkConsumer(make(u"checkConsumer"_s, tr("&Check a consumer…"), {}))
    , gateway(make(u"gatewaySimulator"_s, tr("Gateway si&mulator…"), Qt::CTRL | Qt::Key_G))
    , playEvent(make(u"playEvent"_s, tr("&Play as a gateway…"), Qt::SHIFT | Qt::Key_G))
    , notices(make(u"notices"_s, tr("N&otices…"), {}))
    , palette(make(u"commandPaletteAction"_s, tr("Command pale&tte…"), Qt::CTRL | Qt::Key_K))
    , log(make(u"logAction"_s, tr("Lo&g…"), {}))
    , shortcuts(make(u"shortcutsAction"_s, tr("&Keyboard shortcuts…"), {}))
    , help(make(u"helpAction"_s, tr("&Contents"), QKeySequence::HelpContents))
    , whyFailed(make(u"whyFailedAction"_s, tr("&Why did a signature fail?"), {}))
    , about(make(u"about"_s, tr("&About Hookloupe"), {}))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_detailPlaces(new QActionGroup(this))
{
    setObjectName(u"actions"_s);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    undo->setObjectName(u"undo"_s);
    undo->setShortcut(QKeySequence::Undo);
    // On most keyboards it takes Shift, which not every platform leaves out.
    star->setShortcuts({ Qt::Key_Asterisk, Qt::SHIFT | Qt::Key_Asterisk });
    redo->setObjectName(u"redo"_s);
    redo->setShortcuts({ Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y });
    follow->setCheckable(true);
    follow->setChecked(true);
    gaps->setCheckable(true);
    gaps->setChecked(true);
    group->setCheckable(true);
    timeline->setCheckable(true);
    comfortable->setCheckable(true);
    watchClipboard->setCheckable(true);
    watchClipboard->setToolTip(tr("Tells when another program copies curl commands, a HAR or other "
                                  "requests, and offers to import them. Off at first."));
    // These keys mean something else in a text or a table of headers.
    copyCurl->setShortcutContext(Qt::WidgetShortcut);
    // In a note they end it.
    openWindow->setShortcuts({ Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter });
    openWindow->setShortcutContext(Qt::WidgetShortcut);
    removeEvents->setShortcutContext(Qt::WidgetShortcut);

    hideRefused->setCheckable(true);
    setTipWithKeys(
            hideRefused,
            tr("Show complete requests only, not what was refused, broke off or never came"));
    setTipWithKeys(group, tr("One row for each delivery, with its attempts below"));
    for (QAction *action : { detailsBelow, detailsRight }) {
        action->setCheckable(true);
        m_detailPlaces->addAction(action);
    }
    detailsBelow->setChecked(true);

    const auto addTheme = [this](ThemeChoice choice, const QString &text) {
        auto *action = m_themes->addAction(text);
        action->setObjectName("theme_"_L1 + themeId(choice));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
    };
    addTheme(ThemeChoice::System, tr("&System"));
    addTheme(ThemeChoice::Light, tr("&Light"));
    addTheme(ThemeChoice::Dark, tr("&Dark"));
    addTheme(ThemeChoice::HighContrastLight, tr("Light, &high contrast"));
    addTheme(ThemeChoice::HighContrastDark, tr("Dark, high &contrast"));
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) {
        Q_EMIT themeChosen(static_cast<ThemeChoice>(action->data().toInt()));
    });
    setIcons();
    setReason(undo, tr("there is nothing to undo"));
    setReason(redo, tr("there is nothing to redo"));
    setReason(stopReplay, tr("nothing is being replayed"));
    setReason(timelineTable, tr("the timeline is not shown"));
    setReason(notices, tr("notices cannot be shown here"));
    const auto addLanguage = [this](const QString &id, const QString &name) {
        auto *action = m_languages->addAction(name);
        action->setObjectName("language_"_L1 + (id.isEmpty() ? u"system"_s : id));
        action->setCheckable(true);
        action->setData(id);
    };
    addLanguage({}, tr("&System"));
    for (const language::Language &language : language::languages())
        addLanguage(language.id, language.name);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    setEventSelected(false);
    setSending(false);
}

void Actions::setIcons() const
{
    const std::pair<QAction *, QLatin1StringView> icons[] = {
        { importFiles, "actions/import"_L1 },
        { backUp, "actions/store"_L1 },
        { quit, "actions/quit"_L1 },
        { undo, "actions/undo"_L1 },
        { redo, "actions/redo"_L1 },
        { replay, "actions/replay"_L1 },
        { editAndReplay, "actions/edit"_L1 },
        { resign, "actions/sign"_L1 },
        { replayMany, "actions/many"_L1 },
        { stopReplay, "actions/stop"_L1 },
        { compare, "actions/compare"_L1 },
        { schema, "actions/schema"_L1 },
        { lifeline, "actions/lifeline"_L1 },
        { openWindow, "actions/window"_L1 },
        { copyCurl, "actions/copy"_L1 },
        { paste, "actions/paste"_L1 },
        { star, "actions/star"_L1 },
        { tags, "actions/tag"_L1 },
        { note, "actions/note"_L1 },
        { exportRaw, "actions/export"_L1 },
        { exportEvents, "actions/export"_L1 },
        { removeEvents, "actions/delete"_L1 },
        { back, "actions/back"_L1 },
        { forward, "actions/forward"_L1 },
        { filter, "actions/filter"_L1 },
        { addEndpoint, "actions/add"_L1 },
        { editEndpoint, "actions/edit"_L1 },
        { removeEndpoint, "actions/delete"_L1 },
        { testEvent, "actions/send"_L1 },
        { listeners, "actions/listen"_L1 },
        { limits, "actions/limits"_L1 },
        { schemes, "actions/sign"_L1 },
        { publicUrl, "actions/globe"_L1 },
        { doctor, "actions/doctor"_L1 },
        { checkConsumer, "actions/check"_L1 },
        { gateway, "actions/gateway"_L1 },
        { notices, "actions/bell"_L1 },
        { palette, "actions/palette"_L1 },
        { log, "actions/log"_L1 },
        { shortcuts, "actions/keyboard"_L1 },
        { about, "actions/about"_L1 },
    };
    for (const auto &[action, name] : icons)
        action->setIcon(actionIcon(name));
}

QAction *Actions::make(const QString &objectName, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    return action;
}

QList<QAction *> Actions::eventActions() const
{
    return { openWindow,   replay,         editAndReplay, resign,    playEvent,
             compare,      compareAttempt, compareReplay, schema,    lifeline,
             copyCurl,     copyRaw,        copyBody,      exportRaw, exportEvents,
             onlyEndpoint, star,           tags,          note,      removeEvents };
}

void Actions::fillMenus(QMenuBar *bar, const QStringList &detailTabs)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({ importFiles, exportEvents });
    file->addSeparator();
    file->addActions({ openWorkspace, saveWorkspace });
    file->addSeparator();
    file->addActions({ backUp, checkStore });
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("Ed&it"));
    edit->addActions({ undo, redo });
    edit->addSeparator();
    edit->addActions({ copyCurl, copyRaw, copyBody, paste, watchClipboard });
    edit->addSeparator();
    edit->addActions({ removeEvents, selectAll });

    QMenu *event = bar->addMenu(tr("&Event"));
    event->addAction(openWindow);
    event->addSeparator();
    event->addActions({ replay, editAndReplay, resign, replayMany, playEvent, stopReplay });
    event->addSeparator();
    event->addActions({ star, tags, note });
    event->addSeparator();
    event->addActions({ compare, compareAttempt, compareReplay, lifeline });
    event->addSeparator();
    event->addActions({ schema, copyCurl, exportRaw, onlyEndpoint });

    QMenu *endpoint = bar->addMenu(tr("E&ndpoint"));
    endpoint->addActions({ addEndpoint, editEndpoint, removeEndpoint });
    endpoint->addSeparator();
    endpoint->addAction(testEvent);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({ back, forward });
    view->addSeparator();
    view->addActions({ filter, clearFilter, saveFilter, hideRefused, gaps, follow, group });
    view->addSeparator();
    view->addActions({ timeline, timelineTable });
    m_sortMenu = view->addMenu(tr("Sort b&y"));
    m_columnMenu = view->addMenu(tr("Col&umns"));
    setFilledWhenOpened(m_sortMenu);
    setFilledWhenOpened(m_columnMenu);
    view->addSeparator();
    QMenu *details = view->addMenu(tr("&Details"));
    for (int i = 0; i < detailTabs.size(); ++i) {
        QAction *tab = make(u"detailTab%1"_s.arg(i + 1), u"&%1 %2"_s.arg(i + 1).arg(detailTabs[i]),
                            QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        details->addAction(tab);
        connect(tab, &QAction::triggered, this, [this, i] { Q_EMIT detailTabChosen(i); });
    }
    view->addActions({ detailsBelow, detailsRight, comfortable });
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(m_themes->actions());
    view->addMenu(tr("La&nguage"))->addActions(m_languages->actions());

    QMenu *tools = bar->addMenu(tr("Too&ls"));
    tools->addAction(palette);
    tools->addSeparator();
    tools->addActions({ listeners, limits, retention, schemes, secrets, publicUrl, doctor,
                        reconcile, checkConsumer, gateway, notices, log });
    QMenu *helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addActions({ help, whyFailed, doctor, shortcuts });
    helpMenu->addSeparator();
    helpMenu->addAction(about);
}

void Actions::setEventSelected(bool selected)
{
    m_isEventSelected = selected;
    showSelection();
}

void Actions::setSelectedCount(qsizetype count)
{
    m_selectedCount = count;
    showSelection();
}

void Actions::showSelection()
{
    const bool several = m_selectedCount > 1;
    const QString number = QLocale().toString(m_selectedCount);
    const auto show = [&](QAction *action, const QString &one, const QString &many,
                          qsizetype countMax) {
        const bool isTooMany = several && m_selectedCount > countMax;
        QString text = several && countMax > 1 ? many.arg(number) : one;
        if (isTooMany)
            text = countMax == 1 ? tr("%1 (one event only)").arg(text)
                                 : tr("%1 (at most %2)").arg(text, QLocale().toString(countMax));
        action->setText(text);
        // A button has no room for the reason.
        action->setIconText(QString(countMax == 1 ? one : text).remove(u'&'));
        action->setEnabled((m_isEventSelected || several) && !isTooMany);
        setReason(action,
                  !isTooMany ? tr("select an event first")
                          : countMax == 1
                          ? tr("for one event only")
                          : tr("for at most %1 events").arg(QLocale().toString(countMax)));
    };
    constexpr qsizetype kNoLimit = std::numeric_limits<qsizetype>::max();
    const auto kNotedMax = static_cast<qsizetype>(kNotedAtOnceMax);
    show(replay, tr("&Replay"), tr("&Replay %1 events…"), kNoLimit);
    show(editAndReplay, tr("&Edit and replay…"), {}, 1);
    show(resign, tr("Re-&sign and replay…"), {}, 1);
    show(playEvent, tr("&Play as a gateway…"), {}, 1);
    show(openWindow, tr("Open &in its own window"), {}, 1);
    show(lifeline, tr("Show its &life-line"), {}, 1);
    show(copyCurl, tr("&Copy as cURL"), tr("&Copy %1 events as cURL"), kCurlEventsMax);
    show(copyRaw, tr("Copy ra&w request"), {}, 1);
    show(copyBody, tr("Copy &body"), {}, 1);
    show(exportRaw, tr("E&xport request…"), tr("E&xport the requests of %1 events…"), kNoLimit);
    show(onlyEndpoint, tr("Show o&nly this endpoint"), {}, 1);
    show(star, tr("St&ar"), tr("St&ar %1 events"), kNotedMax);
    show(tags, tr("&Tags…"), tr("&Tags of %1 events…"), kNotedMax);
    show(note, tr("N&ote…"), tr("N&ote for %1 events…"), kNotedMax);
    show(removeEvents, tr("&Delete"), tr("&Delete %1 events"), kNoLimit);
    if (m_selectedCount > kComparedMax)
        compare->setText(tr("Compare &with… (one or two events only)"));
    else
        compare->setText(several ? tr("Compare &with each other")
                                 : tr("Compare &with the last of its type"));
    compare->setEnabled((m_isEventSelected || several) && m_selectedCount <= kComparedMax);
    setReason(compare,
              m_selectedCount > kComparedMax ? tr("for one or two events only")
                                             : tr("select an event first"));
    show(compareAttempt, tr("Compare with the attempt &before"), {}, 1);
    show(compareReplay,
         m_isReplayed || several ? tr("Compare with its repla&y")
                                 : tr("Compare with its repla&y (not replayed yet)"),
         {}, 1);
    compareReplay->setIconText(tr("Compare with its replay"));
    if (compareReplay->isEnabled() && !m_isReplayed)
        setReason(compareReplay, tr("it was not replayed yet"));
    compareReplay->setEnabled(compareReplay->isEnabled() && m_isReplayed);
}

void Actions::setGrouped(bool grouped) const
{
    for (QAction *action :
         { follow, gaps, selectAll, m_sortMenu->menuAction(), m_columnMenu->menuAction() })
        action->setEnabled(!grouped);
    // Menus show no tooltips: their text says it.
    const auto say = [grouped](QAction *action, const QString &text, const QString &why) {
        action->setText(grouped ? tr("%1 (%2)").arg(text, why) : text);
        setReason(action, why);
    };
    say(follow, tr("F&ollow new events"), tr("at the top of the list"));
    follow->setIconText(tr("Follow new events")); // a button has no room for the reason
    setTipWithKeys(follow,
                   grouped ? tr("Deliveries are followed at the top of the list")
                           : tr("Keep the newest event in sight, newest first"));
    say(gaps, tr("Times without &listening"), tr("not between deliveries"));
    say(selectAll, tr("Select &all events"), tr("not of deliveries"));
    say(m_sortMenu->menuAction(), tr("Sort b&y"), tr("deliveries: the newest first"));
    say(m_columnMenu->menuAction(), tr("Col&umns"), tr("not of deliveries"));
}

void Actions::setSending(bool sending) const
{
    stopReplay->setEnabled(sending);
}

void Actions::setReplayed(bool replayed)
{
    m_isReplayed = replayed;
    showSelection();
}

void Actions::showLanguage(const QString &id) const
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == id);
}

void Actions::showTheme(ThemeChoice choice) const
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

} // namespace hookloupe
