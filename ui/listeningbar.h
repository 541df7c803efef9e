// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace hookloupe {

class Workspace;

/// Where webhooks are received: the address to give to a provider, how many listeners do and do not
/// listen, start and stop, the port, and a standing notice while other machines can reach it.
class ListeningBar : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit ListeningBar(Workspace *workspace, QWidget *parent = nullptr);

    quint16 port() const;
    void setPort(quint16 port);
    void focusPort();

Q_SIGNALS:
    void startRequested(quint16 port);
    void stopRequested();
    void listenersRequested();
    void copied(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    QByteArray firstUrl() const;
    void setColour(QLabel *label, const QColor &colour);

    Workspace *m_workspace;
    QLabel *m_state;
    QLabel *m_url;
    QLabel *m_more;
    QPushButton *m_copy;
    QPushButton *m_listeners;
    QLabel *m_notice;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QPushButton *m_toggle;
};

} // namespace hookloupe
