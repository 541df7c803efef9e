// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hookloupe {

class Workspace;

/// How the internet reaches this computer just now: the tunnel's URL and the relays. Hidden while
/// there is neither.
class ReachBar : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit ReachBar(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void showTunnel();
    void showRelays();

    Workspace *m_workspace;
    QLabel *m_tunnel;
    QLabel *m_url;
    QPushButton *m_copy;
    QLabel *m_relays;
    QPushButton *m_details;
};

} // namespace hookloupe
