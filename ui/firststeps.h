// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFrame>
#include <QList>

class QLabel;

namespace hookloupe {

/// The way to a verified event that is sent on, in one line over the list: each step is ticked off
/// when it was done, wherever that was, and the line is gone after the last, or when the person
/// does not want it. What was done is remembered.
class FirstSteps : public QFrame
{
    Q_OBJECT
public:
    enum Step : int {
        Receive,
        SetUp,
        Understand,
        Replay,
        StepCount
    };

    explicit FirstSteps(QWidget *parent = nullptr);

    /// It begins when \a page is shown, which tells that nothing was ever received. \a page
    /// outlives this.
    void beginWith(QWidget *page);
    void tick(Step step);
    bool isDone(Step step) const { return m_done & (1 << step); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void keep();
    void dismiss();
    void showState();

    int m_done = 0; ///< a bit for each step
    bool m_isOver = false;
    bool m_hasBegun = false;
    QList<QLabel *> m_signs;
    QList<QLabel *> m_words;
};

} // namespace hookloupe
