// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;
class Workspace;

/// What is set for the server in a URL field, with the button that opens ConnectionDialog for it.
/// Says for as long as it is so that the server's certificate is not checked.
class ConnectionLine : public QWidget
{
    Q_OBJECT
public:
    /// \a button: its text, with a mnemonic that is free there. The others outlive this.
    ConnectionLine(const QString &button, Workspace *workspace, const QLineEdit *url,
                   QWidget *parent = nullptr);

private:
    void open();
    void showSettings();

    Workspace *m_workspace;
    const QLineEdit *m_url;
    QPushButton *m_button;
    WrappedLabel *m_words;
    ProblemLabel *m_warning;
};

} // namespace hookloupe
