// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/bytefinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hookloupe {

/// The strip above a ByteView in which one types what to find. Enter goes to the next match,
/// Shift+Enter to the previous one, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    FindRequest request() const;
    /// Focus goes to the field, with its text selected, so that typing replaces it.
    void begin(const QString &needle);
    /// \a current is 0-based; -1 is none.
    void showCount(int current, const Found &found);
    void showSearching();

Q_SIGNALS:
    /// What to find, or how.
    void changed();
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *toggleOf(const QKeyEvent &event) const;

    QLineEdit *m_needle;
    QToolButton *m_case;
    QToolButton *m_expression;
    QLabel *m_count;
};

} // namespace hookloupe
