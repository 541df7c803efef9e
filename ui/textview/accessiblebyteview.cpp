// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/accessiblebyteview.h"

#include "ui/textview/byteview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace hookloupe {

namespace {

/// Offsets count characters of the visible text.
class AccessibleByteView : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleByteView(ByteView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(view)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view->visibleText() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(int begin, int end) const override
    {
        return m_view->visibleText().mid(begin, std::max(0, end - begin));
    }

    int characterCount() const override { return static_cast<int>(m_view->visibleText().size()); }

    int cursorPosition() const override { return characterAt(m_view->caret()); }

    void setCursorPosition(int position) override
    {
        const qsizetype caret = m_view->positionOfVisible(position);
        m_view->setSelection(caret, caret);
    }

    int selectionCount() const override { return m_view->hasSelection() ? 1 : 0; }

    void selection(int index, int *begin, int *end) const override
    {
        const bool known = index == 0 && m_view->hasSelection();
        *begin = known ? characterAt(m_view->selectionBegin()) : 0;
        *end = known ? characterAt(m_view->selectionEnd()) : 0;
    }

    void addSelection(int begin, int end) override { setSelection(0, begin, end); }

    void removeSelection(int) override { m_view->setSelection(m_view->caret(), m_view->caret()); }

    void setSelection(int, int begin, int end) override
    {
        const qsizetype anchor = m_view->positionOfVisible(begin);
        m_view->setSelection(anchor, m_view->positionOfVisible(end));
    }

    void scrollToSubstring(int begin, int) override { setCursorPosition(begin); }

    // Where characters are on the screen is not told; a screen reader asks for lines.
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }

    QString attributes(int, int *begin, int *end) const override
    {
        *begin = 0;
        *end = characterCount();
        return {};
    }

private:
    int characterAt(qsizetype position) const
    {
        return static_cast<int>(m_view->visibleOfPosition(position));
    }

    ByteView *m_view; // outlives its interface
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ByteView *>(object);
    return view ? new AccessibleByteView(view) : nullptr;
}

} // namespace

void installAccessibleByteView()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace hookloupe
