// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/processtuning.h"
#include "core/store/salvage.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/workspace.h"
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
#include <optional>

using namespace Qt::StringLiterals;
using namespace hookloupe;

namespace {

/// As the command line program: wrong usage, and an environment that does not let it work.
constexpr int kExitUsage = 2;
constexpr int kExitEnvironment = 3;

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

/// Offers to repair a store that cannot be opened; true when it was.
bool repairStore(const QString &storePath, const Error &error)
{
    const QString path = storePath.isEmpty() ? Workspace::defaultStorePath() : storePath;
    if (error.code != ErrorCode::StoreUnreadable || !canBeSalvaged(path))
        return false;
    QMessageBox question(QMessageBox::Critical, u"Hookloupe"_s, QString());
    question.setTextFormat(Qt::PlainText);
    question.setText(error.sentence);
    question.setInformativeText(
            u"It can be repaired: what can still be read is put into a new store, and the damaged "
            "file is kept beside it."_s);
    const QAbstractButton *repair = question.addButton(u"&Repair"_s, QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Close);
    question.exec();
    if (question.clickedButton() != repair)
        return false;
    StoreTaskDialog task(u"Repairing the store…"_s, [path](const TaskProgress &progress) {
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
        parser.process(application);
    }
    const QApplication application(argc, argv);
    nameApplication();
    QApplication::setWindowIcon(QIcon(u":/icons/hookloupe-256.png"_s));
    parser.process(application);
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
    auto workspace = Workspace::open(options);
    if (!workspace && repairStore(options.storePath, workspace.error()))
        workspace = Workspace::open(options);
    if (!workspace) {
        QMessageBox::critical(nullptr, u"Hookloupe"_s, workspace.error().sentence);
        return kExitEnvironment;
    }
    (*workspace)->followOtherPrograms();
    (*workspace)->useStoredRelays();
    MainWindow window(workspace->get());
    window.useNotifier(std::make_unique<TrayNotifier>());
    window.show();
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopRequested, &window, [&window] {
        window.close();
        // Out of whatever dialog is open.
        QApplication::exit(0);
    });
    // From the event loop, so that nothing delays the first paint.
    QMetaObject::invokeMethod(
            &window, [&] { window.startListeners(port); }, Qt::QueuedConnection);
    return QApplication::exec();
}
