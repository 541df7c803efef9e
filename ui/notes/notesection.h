// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventnote.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;

/// What the person noted at the event in sight. The text is given away when the focus leaves it or
/// on Ctrl+Return, Escape leads back to where it came from, and it is never lost when another event
/// comes into sight.
class NoteSection : public QWidget
{
    Q_OBJECT
public:
    explicit NoteSection(QWidget *parent = nullptr);

    /// Of the same event, what is being written stays.
    void setNote(qint64 eventId, const EventNote &note);
    /// Gives away what was written.
    void save();
    /// \a typed is what the person wrote before the text had the focus.
    void focusText(const QString &typed = {});

    QSize sizeHint() const override;

Q_SIGNALS:
    void starRequested();
    void tagsRequested();
    /// The person is done with the text.
    void left();
    void textWritten(qint64 eventId, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showStar();
    void fitText();

    qint64 m_id = 0;
    bool m_isStarred = false;
    QString m_saved;
    QToolButton *m_star;
    QToolButton *m_tags;
    WrappedLabel *m_tagsText;
    QPlainTextEdit *m_text;
    ProblemLabel *m_tooLong;
};

} // namespace hookloupe
