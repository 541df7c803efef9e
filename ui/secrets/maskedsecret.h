// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hookloupe {

/// A secret as dots: shown as long as a button is held down, and copied for half a minute.
class MaskedSecret : public QWidget
{
    Q_OBJECT
public:
    explicit MaskedSecret(QWidget *parent = nullptr);

    /// \a absence is said in place of one that is empty.
    void setSecret(const SecretBytes &secret, const QString &absence = {});

Q_SIGNALS:
    /// For a status line.
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reveal(bool shown);

    SecretBytes m_secret;
    QString m_absence;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_copy;
};

} // namespace hookloupe
