// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/processtuning.h"
#include "core/workspace/workspace.h"
#include "ui/mainwindow.h"
#include "ui/notice/traynotifier.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>

#include <optional>

using namespace Qt::StringLiterals;
using namespace hookloupe;

namespace {

/// As the command line program: wrong usage, and an environment that does not let it work.
constexpr int kExitUsage = 2;
constexpr int kExitEnvironment = 3;

void nameApplication()
{
    QApplication::setOrganizationName(u"hookloupe"_s);
    QApplication::setApplicationName(u"hookloupe"_s);
    QApplication::setApplicationDisplayName(u"Hookloupe"_s);
    QApplication::setApplicationVersion(QLatin1StringView(HOOKLOUPE_VERSION));
    QApplication::setDesktopFileName(u"org.hookloupe.Hookloupe"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/hookloupe-256.png"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    tuneProcess();
    const QApplication application(argc, argv);
    nameApplication();

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Receives, verifies, shows and replays webhooks."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption storeOption(u"store"_s, u"Keep events in <file>."_s, u"file"_s);
    const QCommandLineOption portOption(u"port"_s, u"Listen on <number> of this computer."_s,
                                        u"number"_s);
    parser.addOptions({ storeOption, portOption });
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
    auto workspace = Workspace::open({ .storePath = parser.value(storeOption), .limits = limits });
    if (!workspace) {
        QMessageBox::critical(nullptr, u"Hookloupe"_s, workspace.error().sentence);
        return kExitEnvironment;
    }
    (*workspace)->followOtherPrograms();
    (*workspace)->useStoredRelays();
    MainWindow window(workspace->get());
    window.useNotifier(std::make_unique<TrayNotifier>());
    window.show();
    // From the event loop, so that nothing delays the first paint.
    QMetaObject::invokeMethod(
            &window, [&] { window.startListeners(port); }, Qt::QueuedConnection);
    return QApplication::exec();
}
