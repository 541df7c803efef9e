// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace hookloupe {

/// One line over the content that says what is wrong and offers what can be done about it.
/// Hidden until it has something to say.
class Banner : public QFrame
{
    Q_OBJECT
public:
    struct Action
    {
        QString objectName;
        QString text; ///< with its mnemonic
        std::function<void()> run;
    };

    explicit Banner(QWidget *parent = nullptr);

    /// \a sentence is shown as plain text. Replaces what was shown before.
    void say(const QString &sentence, const QList<Action> &actions = {});
    void clear();
    /// Whether it tells of nothing that is wrong: without the sign of a warning. False at first.
    void setCalm(bool isCalm = true);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace hookloupe
