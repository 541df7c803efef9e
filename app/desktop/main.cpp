// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/desktop/startoptions.h"
#include "core/event/processtuning.h"
#include "core/signature/scheme.h"
#include "core/store/salvage.h"
#include "core/workspace/libraryversions.h"
#include "core/workspace/singleinstance.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/workspace.h"
#include "ui/language.h"
#include "ui/listeners/storedlistening.h"
#include "ui/log/programlog.h"
#include "ui/mainwindow.h"
#include "ui/notice/traynotifier.h"
#include "ui/settings.h"
#include "ui/store/storetaskdialog.h"
#include "ui/theme/appearanceportal.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cstdio>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace hookloupe;

namespace {

/// \a source in the language of the window.
QString words(const char *source)
{
    return QCoreApplication::translate("Start", source);
}

/// As the command line program: wrong usage, and an environment that does not let it work.
constexpr int kExitUsage = 2;
constexpr int kExitEnvironment = 3;
/// Not for the outside: the store is to be repaired and opened again.
constexpr int kExitToRepair = -1;

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"hookloupe"_s);
    QCoreApplication::setApplicationName(u"hookloupe"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HOOKLOUPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Hookloupe"_s);
    QGuiApplication::setDesktopFileName(u"org.hookloupe.Hookloupe"_s);
}

/// Small ones are made from the small picture, which loses less.
QIcon programIcon()
{
    QIcon icon;
    for (const int size : { 48, 256 })
        icon.addFile(u":/icons/hookloupe-%1.png"_s.arg(size), { size, size });
    return icon;
}

int refuse(const QString &problem)
{
    std::fprintf(stderr, "hookloupe: %s\nSee hookloupe --help.\n", qUtf8Printable(problem));
    return kExitUsage;
}

/// Whether there is anything that a window could be shown on: Qt ends the program if there is not.
bool hasDisplay()
{
    return std::ranges::any_of(std::array{ "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" },
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// Help and version are asked for in a terminal, which need not have a display.
bool asksForText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version"
                || text == "-v";
    });
}

int answerInTheTerminal(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    StartParser parser;
    QString problem;
    const auto options = parser.parse(QCoreApplication::arguments(), problem);
    if (!options)
        return refuse(problem);
    if (parser.asksForVersion()) {
        std::printf("hookloupe %s\n%s\n", HOOKLOUPE_VERSION,
                    libraryVersions().toUtf8().constData());
        return 0;
    }
    if (parser.asksForHelp()) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return 0;
    }
    std::fputs("hookloupe: there is no display to show a window on. In a terminal, hookloupe-cli "
               "does the same.\n",
               stderr);
    return kExitEnvironment;
}

/// Repairs the store at \a path, which nobody has open, and tells of it; true when it was.
bool repairStore(const QString &path)
{
    StoreTaskDialog task(words(QT_TRANSLATE_NOOP("Start", "Repairing the store…")),
                         [path](const TaskProgress &progress) {
                             const auto salvaged = salvageStore(path, progress);
                             return salvaged ? Result<QString>(salvageText(*salvaged))
                                             : Result<QString>(salvaged.error());
                         });
    task.exec();
    const bool isRepaired = task.result().has_value();
    QMessageBox told(isRepaired ? QMessageBox::Information : QMessageBox::Critical, u"Hookloupe"_s,
                     QString(), QMessageBox::Ok);
    told.setTextFormat(Qt::PlainText);
    told.setText(isRepaired ? *task.result() : task.result().error().sentence);
    told.exec();
    return isRepaired;
}

/// Offers to repair a store that cannot be opened; true when it was.
bool offerRepair(const QString &path, const Error &error)
{
    if (error.code != ErrorCode::StoreUnreadable || !canBeSalvaged(path))
        return false;
    QMessageBox question(QMessageBox::Critical, u"Hookloupe"_s, QString());
    question.setTextFormat(Qt::PlainText);
    question.setText(error.sentence);
    question.setInformativeText(
            words(QT_TRANSLATE_NOOP("Start",
                                    "It can be repaired: what can still be read is put into "
                                    "a new store, and the damaged file is kept beside it.")));
    const QAbstractButton *repair = question.addButton(words(QT_TRANSLATE_NOOP("Start", "&Repair")),
                                                       QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Close);
    question.exec();
    if (question.clickedButton() != repair)
        return false;
    return repairStore(path);
}

/// What other starts ask for: it waits while there is no window.
class Requests : public QObject
{
public:
    void take(const InstanceMessage &message)
    {
        m_isRaised = true;
        m_paths += message.paths;
        if (!message.activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", message.activationToken);
        pass();
    }
    void setWindow(MainWindow *window)
    {
        m_window = window;
        pass();
    }

private:
    void pass()
    {
        if (!m_window)
            return;
        if (std::exchange(m_isRaised, false))
            m_window->bringToFront();
        if (const QStringList paths = std::exchange(m_paths, {}); !paths.isEmpty())
            m_window->importFiles(paths);
    }

    QPointer<MainWindow> m_window;
    bool m_isRaised = false;
    QStringList m_paths;
};

/// Shows \a window, or lets it begin out of the way.
void showFirst(MainWindow &window, bool isMinimised)
{
    auto tray = std::make_unique<TrayNotifier>();
    const bool isInTray = isMinimised && tray->keepShown();
    window.useNotifier(std::move(tray));
    if (!isMinimised)
        window.show();
    else if (!isInTray)
        window.showMinimized();
}

/// Opens the store and shows the window until that is closed; gives the exit status.
int useStore(const Workspace::Options &options, const QString &path, const StartOptions &start,
             Requests &requests)
{
    auto workspace = Workspace::open(options);
    if (!workspace && offerRepair(path, workspace.error()))
        workspace = Workspace::open(options);
    if (!workspace) {
        QMessageBox told(QMessageBox::Critical, u"Hookloupe"_s, QString(), QMessageBox::Ok);
        told.setTextFormat(Qt::PlainText);
        told.setText(workspace.error().sentence);
        told.exec();
        return kExitEnvironment;
    }
    (*workspace)->followOtherPrograms();
    (*workspace)->useStoredRelays();
    // Whoever can reach it can tell it to end: from now on that is heard, and done with the window.
    const StopSignals signals;
    // Before the window, which takes longer than a sender should wait; but what comes in before the
    // keyring has answered could not be judged.
    const bool isEarly = (*workspace)->areSecretsKnown();
    std::optional<UsualListening> usual;
    if (isEarly)
        usual = listenAsStored(**workspace, start.port);
    MainWindow window(workspace->get());
    showFirst(window, start.isMinimised);
    const auto closeWith = [&window](int status) {
        window.close();
        // Out of whatever dialog is open.
        QApplication::exit(status);
    };
    QObject::connect(&signals, &StopSignals::stopRequested, &window, [=] { closeWith(0); });
    QObject::connect(&window, &MainWindow::repairRequested, &window,
                     [=] { closeWith(kExitToRepair); });
    // From the event loop, so that nothing delays the first paint.
    QMetaObject::invokeMethod(
            &window,
            [&] {
                if (isEarly)
                    window.showListening(usual);
                else
                    window.startListeners(start.port);
                requests.setWindow(&window);
            },
            Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    tuneProcess();
    if (asksForText(argc, argv) || !hasDisplay())
        return answerInTheTerminal(argc, argv);
    const QApplication application(argc, argv);
    // Beside what follows; who needs the schemes finds them, or waits. Not before the application:
    // Qt takes the first thread that uses it for the main one.
    const std::jthread schemes([] { SchemeCatalogue::builtInShared(); });
    nameApplication();
    ProgramLog::instance(); // from the first line on
    StartParser parser;
    QString problem;
    const auto start = parser.parse(QCoreApplication::arguments(), problem);
    if (!start)
        return refuse(problem);
    const QString path = start->store.isEmpty() ? Workspace::defaultStorePath() : start->store;

    Requests requests;
    SingleInstance instance(path);
    QObject::connect(&instance, &SingleInstance::requested, &requests, &Requests::take);
    if (!start->isNewInstance
        && instance.settle({ start->files, qgetenv("XDG_ACTIVATION_TOKEN") })
                == SingleInstance::Role::HandedOver)
        return 0;

    language::use(settings::language());
    QApplication::setWindowIcon(programIcon());
    followDesktop(settings::desktopAppearance());
    applyTheme(settings::theme());
    const AppearancePortal desktop;
    QObject::connect(&desktop, &AppearancePortal::told, &application,
                     [](const DesktopAppearance &appearance) {
                         followDesktop(appearance);
                         settings::setDesktopAppearance(appearance);
                     });
    QStringList problems;
    const ReceiverLimits limits = settings::limits(problems);
    if (!problems.isEmpty())
        QMessageBox::warning(nullptr, u"Hookloupe"_s, problems.join(u"\n\n"_s));
    const Workspace::Options options{ .storePath = start->store, .limits = limits };
    if (!start->files.isEmpty())
        requests.take({ .paths = start->files, .activationToken = {} });
    int status = useStore(options, path, *start, requests);
    while (status == kExitToRepair) {
        repairStore(path);
        status = useStore(options, path, *start, requests);
    }
    return status;
}
