// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/filter/filterfield.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextCharFormat>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowsMax = 10;
constexpr int kHintGap = space::kHair;
} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_recentAt = -1;
        propose(false);
    });
    // The layout of the line forgets formats with each text.
    connect(this, &QLineEdit::textChanged, this, [this] { setMistake(0, 0, {}); });
}

FilterField::~FilterField()
{
    delete m_list;
}

void FilterField::setKnownValues(const KnownValues &known)
{
    m_known = known;
}

void FilterField::setMistake(qsizetype column, qsizetype length, const QString &sentence)
{
    const bool hadOne = m_mistakeLength > 0;
    // Past the end there is nothing to underline: then it is what stands before.
    m_mistakeAt = qMax<qsizetype>(0, qMin(column, text().size() - 1));
    m_mistakeLength = length == 0 ? 0 : qMin(length, text().size() - m_mistakeAt);
    setAccessibleDescription(sentence);
    if (hadOne || m_mistakeLength > 0)
        underline();
}

void FilterField::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_mistakeLength > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(failureColour(palette()));
        attributes +=
                { QInputMethodEvent::TextFormat, static_cast<int>(m_mistakeAt) - cursorPosition(),
                  static_cast<int>(m_mistakeLength), format };
    }
    // The one public way to format a part of a line edit; it moves and composes nothing.
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterField::setRecent(const QStringList &queries)
{
    m_recent = queries.first(qMin(queries.size(), kRecentQueriesMax));
    m_recentAt = -1;
}

void FilterField::remember()
{
    const QString query = text().trimmed();
    if (query.isEmpty() || m_recent.value(0) == query)
        return;
    m_recent.removeAll(query);
    m_recent.prepend(query);
    setRecent(m_recent);
    Q_EMIT recentChanged();
}

QListWidget *FilterField::completions()
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(u"filterCompletions"_s);
        m_list->setAccessibleName(tr("Proposals for the filter"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::Box);
        m_list->setFont(fixedFont());
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->hide();
        connect(m_list, &QListWidget::itemPressed, this,
                [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    }
    return m_list;
}

void FilterField::propose(bool wantsAll)
{
    m_proposed = completionsAt(text(), cursorPosition(), m_known, wantsAll);
    if (m_proposed.list.isEmpty() || !hasFocus() || isReadOnly())
        return hideCompletions();
    QListWidget *list = completions();
    list->clear();
    qsizetype widest = 0;
    for (const Completion &one : std::as_const(m_proposed.list))
        widest = qMax(widest, one.text.size());
    for (const Completion &one : std::as_const(m_proposed.list))
        list->addItem(one.hint.isEmpty() ? one.text
                                         : one.text.leftJustified(widest + kHintGap) + one.hint);
    // Nothing is current: Return is still the field's.
    list->setCurrentRow(-1);
    const int rows = qMin(list->count(), kRowsMax);
    const int frame = 2 * list->frameWidth();
    const QPoint place = mapTo(window(), QPoint(0, height()));
    const int wanted = list->sizeHintForColumn(0) + frame
            + (list->count() > rows ? list->verticalScrollBar()->sizeHint().width() : 0);
    list->setGeometry(place.x(), place.y(), qMin(qMax(wanted, width() / 3), width()),
                      rows * list->sizeHintForRow(0) + frame);
    list->show();
    list->raise();
}

void FilterField::hideCompletions()
{
    if (!isProposing())
        return;
    m_list->hide();
    Q_EMIT proposalsClosed();
}

bool FilterField::isProposing() const
{
    return m_list && m_list->isVisible();
}

void FilterField::choose(int row)
{
    if (row < 0 || row >= m_proposed.list.size())
        return;
    QString chosen = m_proposed.list.at(row).text;
    const bool isValue = !u":>."_s.contains(chosen.back());
    const bool isAtEnd = m_proposed.from + m_proposed.length >= text().size();
    if (isValue && isAtEnd)
        chosen += u' ';
    hideCompletions();
    setSelection(static_cast<int>(m_proposed.from), static_cast<int>(m_proposed.length));
    if (m_proposed.length == 0)
        setCursorPosition(static_cast<int>(m_proposed.from));
    insert(chosen); // which Ctrl+Z takes back
    propose(false);
}

bool FilterField::takesForCompletion(const QKeyEvent &key)
{
    if (!m_list || !m_list->isVisible())
        return false;
    const int row = m_list->currentRow();
    switch (key.key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow((row + 1) % m_list->count());
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row <= 0 ? m_list->count() - 1 : row - 1);
        return true;
    case Qt::Key_Tab:
        choose(qMax(0, row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        choose(row);
        return true;
    case Qt::Key_Escape:
        hideCompletions();
        return true;
    default:
        return false;
    }
}

bool FilterField::goThroughRecent(int by)
{
    const qsizetype to = m_recentAt + by;
    if (to < -1 || to >= m_recent.size())
        return by > 0; // there is none older
    if (m_recentAt < 0)
        m_draft = text();
    m_recentAt = to;
    const QString query = to < 0 ? m_draft : m_recent.at(to);
    setText(query);
    return true;
}

bool FilterField::event(QEvent *event)
{
    // Here F1 is about the filter, not the key of the window's help.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    // Before the focus moves on.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && takesForCompletion(*key))
            return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (takesForCompletion(*event))
        return;
    const bool isPlain =
            event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier)
            return propose(true);
        break;
    case Qt::Key_F1:
        Q_EMIT helpRequested();
        return;
    case Qt::Key_Up:
        if (isPlain && goThroughRecent(1))
            return;
        break;
    case Qt::Key_Down:
        if (isPlain && !goThroughRecent(-1)) {
            Q_EMIT left();
            return;
        }
        if (isPlain)
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hideCompletions();
        Q_EMIT left();
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
    // A cursor that was moved stands at another word.
    if (m_list && m_list->isVisible() && event->text().isEmpty())
        hideCompletions();
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_recentAt = -1;
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    hideCompletions();
    QLineEdit::focusOutEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_mistakeLength > 0)
        underline();
}

} // namespace hookloupe
