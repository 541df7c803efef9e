// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hookloupe {

/// The strip above a ByteView in which one types what to find. Enter goes to the next match,
/// Shift+Enter to the previous one, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString needle() const;
    /// Focus goes to the field, with its text selected, so that typing replaces it.
    void begin(const QString &needle);
    /// \a current is 0-based; -1 is none. \a bounded: there may be more than \a count.
    void showCount(int current, int count, bool bounded);

Q_SIGNALS:
    void needleChanged(const QString &needle);
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_needle;
    QLabel *m_count;
};

} // namespace hookloupe
