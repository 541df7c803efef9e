// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/workspacekeys.h"

#include "app/cli/output.h"
#include "core/workspace/workspace.h"

#include <QEventLoop>
#include <QTimer>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// For a keyring that has to be unlocked, and is not.
constexpr int kKeyringMs = 10'000;

} // namespace

void waitForSecrets(hookloupe::Workspace &workspace)
{
    if (!workspace.areSecretsKnown()) {
        QEventLoop loop;
        QObject::connect(&workspace, &Workspace::keysChanged, &loop, [&] {
            if (workspace.areSecretsKnown())
                loop.quit();
        });
        QTimer::singleShot(kKeyringMs, &loop, &QEventLoop::quit);
        loop.exec();
        if (!workspace.areSecretsKnown())
            say(u"hookloupe-cli: the keyring does not answer; what needs its secrets is judged "
                "without."_s);
    }
    for (const QString &problem : workspace.secretProblems())
        say(u"hookloupe-cli: "_s + problem);
}

} // namespace hookloupe::cli
