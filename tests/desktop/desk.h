// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace hookloupe::test {

/// What a person finds before the story begins: the program just started, with a store, settings
/// and a folder of its own.
class Desk
{
public:
    /// False when the window did not come up.
    [[nodiscard]] bool start();
    /// What somebody set up on an earlier day.
    [[nodiscard]] bool setUp(const Endpoint &endpoint, const QByteArray &secret);

    MainWindow *window() const { return m_window.get(); }
    Workspace &workspace() const { return *m_workspace; }
    QTableView *list() const;
    /// A cell of the list by the title of its column.
    QString cell(int row, const QString &title) const;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QByteArray url() const;

    /// As a provider's server: a socket of its own. The status of the answer, 0 without one.
    int send(const QByteArray &wire) const;

    ~Desk();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

/// The dialog or window of that kind, once it is shown and has the focus.
template<class T>
T *opened()
{
    T *found = nullptr;
    const bool is = QTest::qWaitFor(
            [&] {
                for (QWidget *top : QApplication::topLevelWidgets()) {
                    if (auto *one = qobject_cast<T *>(top); one && one->isActiveWindow())
                        found = one;
                }
                return found != nullptr;
            },
            20'000);
    return is ? found : nullptr;
}

/// A Stripe-like event of \a body to /stripe, signed now with \a secret.
QByteArray stripeEvent(const QByteArray &body, const QByteArray &secret);
QByteArray postOf(const QByteArray &target, const QByteArray &body,
                  const QList<std::pair<QByteArray, QByteArray>> &fields = {});

/// A program that somebody works on: verifies as Stripe's consumers should, with \a secret (none:
/// takes all), answers with the amount that it booked, and 503 to the first \a failing attempts of
/// each event. Without \a judgesAge it takes what was signed at any time.
ScriptedServer::Script stripeConsumer(const QByteArray &secret, int failing = 0,
                                      bool judgesAge = true);

} // namespace hookloupe::test
