// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/processtuning.h"
#include "core/store/salvage.h"
#include "core/workspace/libraryversions.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/workspace.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/notice/traynotifier.h"
#include "ui/settings.h"
#include "ui/store/storetaskdialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <cstdio>
#include <optional>

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

/// Help and version are asked for in a terminal, which need not have a display.
bool asksForText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version"
                || text == "-v";
    });
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

/// Opens the store and shows the window until that is closed; gives the exit status.
int useStore(const Workspace::Options &options, const QString &path, std::optional<quint16> port)
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
    MainWindow window(workspace->get());
    window.useNotifier(std::make_unique<TrayNotifier>());
    window.show();
    const StopSignals signals;
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
            &window, [&] { window.startListeners(port); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    tuneProcess();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Receives, verifies, shows and replays webhooks."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption storeOption(u"store"_s, u"Keep events in <file>."_s, u"file"_s);
    const QCommandLineOption portOption(u"port"_s, u"Listen on <number> of this computer."_s,
                                        u"number"_s);
    parser.addOptions({ storeOption, portOption });
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        if (parser.parse(QCoreApplication::arguments()) && parser.isSet(u"version"_s)) {
            std::printf("hookloupe %s\n%s\n", HOOKLOUPE_VERSION,
                        libraryVersions().toUtf8().constData());
            return 0;
        }
        parser.process(application);
    }
    const QApplication application(argc, argv);
    nameApplication();
    QApplication::setWindowIcon(QIcon(u":/icons/hookloupe-256.png"_s));
    parser.process(application);
    language::use(settings::language());
    if (!parser.positionalArguments().isEmpty())
        parser.showHelp(kExitUsage);
    std::optional<quint16> port;
    if (parser.isSet(portOption)) {
        bool ok = false;
        port = parser.value(portOption).toUShort(&ok);
        if (!ok)
            parser.showHelp(kExitUsage);
    }

    applyTheme(settings::theme());
    QStringList problems;
    const ReceiverLimits limits = settings::limits(problems);
    if (!problems.isEmpty())
        QMessageBox::warning(nullptr, u"Hookloupe"_s, problems.join(u"\n\n"_s));
    const Workspace::Options options{ .storePath = parser.value(storeOption), .limits = limits };
    const QString path =
            options.storePath.isEmpty() ? Workspace::defaultStorePath() : options.storePath;
    int status = useStore(options, path, port);
    while (status == kExitToRepair) {
        repairStore(path);
        status = useStore(options, path, port);
    }
    return status;
}
