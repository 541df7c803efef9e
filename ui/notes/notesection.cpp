// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notes/notesection.h"

#include "core/event/bytes.h"
#include "ui/problemlabel.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLinesLeast = 3;
constexpr int kLinesMost = 10;
constexpr int kWidthCharacters = 42;
} // namespace

NoteSection::NoteSection(QWidget *parent)
    : QWidget(parent)
    , m_star(new QToolButton(this))
    , m_tags(new QToolButton(this))
    , m_tagsText(new WrappedLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_tooLong(new ProblemLabel(this))
{
    setObjectName(u"noteSection"_s);
    m_star->setObjectName(u"starEvent"_s);
    m_star->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tags->setObjectName(u"tagEvent"_s);
    m_tags->setText(tr("Tags…"));
    m_tags->setAccessibleName(tr("Tags of this event"));
    m_tagsText->setObjectName(u"eventTags"_s);
    m_tagsText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"eventNote"_s);
    m_text->setAccessibleName(tr("Note on this event"));
    m_text->setPlaceholderText(tr("A note on this event, for you. It is kept in the store."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_tooLong->setObjectName(u"noteTooLong"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_star);
    buttons->addWidget(m_tags);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_tagsText);
    layout->addWidget(m_text);
    layout->addWidget(m_tooLong);
    layout->addStretch(1);

    connect(m_star, &QToolButton::clicked, this, &NoteSection::starRequested);
    connect(m_tags, &QToolButton::clicked, this, &NoteSection::tagsRequested);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const bool isTooLong = m_text->toPlainText().size() > kNoteCharactersMax;
        m_tooLong->setProblem(isTooLong ? tr("A note has %1 characters at most; what is past them "
                                             "is not kept.")
                                                  .arg(kNoteCharactersMax)
                                        : QString());
        fitText();
    });
    setNote(0, {});
}

QSize NoteSection::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * kWidthCharacters, QWidget::sizeHint().height() };
}

void NoteSection::setNote(qint64 eventId, const EventNote &note)
{
    if (eventId != m_id)
        save();
    const bool isBeingWritten = eventId == m_id && m_text->toPlainText() != m_saved;
    const bool isNews = eventId != m_id || note.text != m_saved;
    m_id = eventId;
    m_isStarred = note.isStarred;
    m_tagsText->setText(displayText(note.tags.join(u", "_s).toUtf8()));
    m_tagsText->setAccessibleName(tr("Tags: %1").arg(m_tagsText->text()));
    m_tagsText->setVisible(!note.tags.isEmpty());
    if (isNews && !isBeingWritten) {
        m_saved = note.text;
        m_text->setPlainText(note.text);
        // Qt's text has its own line ends.
        m_saved = m_text->toPlainText();
    }
    showStar();
    fitText();
}

void NoteSection::save()
{
    const QString text = m_text->toPlainText();
    if (m_id == 0 || text == m_saved)
        return;
    m_saved = text.left(kNoteCharactersMax);
    Q_EMIT textWritten(m_id, m_saved);
}

void NoteSection::focusText(const QString &typed)
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPlainText(typed);
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Its own context menu takes the focus for a moment only.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            save();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            save();
            Q_EMIT left();
            return true;
        }
    } else if (event->type() == QEvent::Resize) {
        fitText();
    }
    return QWidget::eventFilter(watched, event);
}

void NoteSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStar();
}

void NoteSection::showStar()
{
    m_star->setIcon(starIcon(m_isStarred, palette()));
    m_star->setText(m_isStarred ? tr("Starred") : tr("Star"));
    m_star->setAccessibleName(m_isStarred ? tr("Starred; take the star away")
                                          : tr("Star this event"));
}

void NoteSection::fitText()
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = qBound(kLinesLeast, qRound(m_text->document()->size().height()), kLinesMost);
    // With a spare pixel or two, or a scroll bar would come with the last line.
    const int frame =
            2 * m_text->frameWidth() + qRound(2 * m_text->document()->documentMargin()) + 4;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame);
}

} // namespace hookloupe
