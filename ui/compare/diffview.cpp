// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/diffview.h"

#include "ui/compare/difftextview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

DiffView::DiffView(QWidget *parent)
    : QStackedWidget(parent)
    , m_unified(new DiffTextView(DiffTextView::Side::Both, this))
    , m_leftTitle(new QLabel(this))
    , m_rightTitle(new QLabel(this))
    , m_left(new DiffTextView(DiffTextView::Side::Left, this))
    , m_right(new DiffTextView(DiffTextView::Side::Right, this))
{
    setObjectName(u"comparedLines"_s);
    m_unified->setObjectName(u"comparedText"_s);
    m_unified->setAccessibleName(tr("Lines that differ"));
    m_left->setObjectName(u"comparedLeft"_s);
    m_left->setAccessibleName(tr("Lines that differ, left"));
    m_right->setObjectName(u"comparedRight"_s);
    m_right->setAccessibleName(tr("Lines that differ, right"));
    for (DiffTextView *view : { m_unified, m_left, m_right })
        followTheme(view);
    auto *sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(newSide(m_leftTitle, m_left));
    sides->addWidget(newSide(m_rightTitle, m_right));
    sides->setSizes({ 1, 1 });
    m_sides = sides;
    addWidget(m_unified);
    addWidget(m_sides);
    // The bars of one would make it show other lines than the other.
    m_left->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (DiffTextView *view : { m_left, m_right })
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    joinScrolling(m_left, m_right);
    joinScrolling(m_right, m_left);
}

QWidget *DiffView::newSide(QLabel *title, DiffTextView *view)
{
    title->setTextFormat(Qt::PlainText);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(title);
    layout->addWidget(view, 1);
    return side;
}

void DiffView::joinScrolling(DiffTextView *one, DiffTextView *other)
{
    const auto follow = [this](const QScrollBar *leading, QScrollBar *following) {
        connect(leading, &QScrollBar::valueChanged, this, [this, following](int value) {
            if (m_isScrolling)
                return;
            const QScopedValueRollback scrolling(m_isScrolling, true);
            following->setValue(value);
        });
    };
    follow(one->verticalScrollBar(), other->verticalScrollBar());
    follow(one->horizontalScrollBar(), other->horizontalScrollBar());
    one->setBeside(other);
    connect(one, &DiffTextView::zoomed, other, [other](int steps) {
        if (other->zoom() != steps)
            other->setZoom(steps);
    });
}

void DiffView::setDiff(const DiffTextPtr &diff, const QString &left, const QString &right)
{
    m_diff = diff;
    m_place = -1;
    m_leftTitle->setText(tr("Left: %1").arg(left));
    m_rightTitle->setText(tr("Right: %1").arg(right));
    for (DiffTextView *view : { m_unified, m_left, m_right })
        view->setDiff(diff);
}

void DiffView::setSideBySide(bool beside)
{
    setCurrentWidget(beside ? m_sides : m_unified);
    showPlace(m_place);
}

int DiffView::placeCount() const
{
    return m_diff ? static_cast<int>(m_diff->unified.places.size()) : 0;
}

void DiffView::showPlace(int place)
{
    m_place = place;
    const bool isThere = place >= 0 && place < placeCount();
    const auto at = static_cast<std::size_t>(place);
    m_unified->showRow(isThere ? m_diff->unified.places[at] : -1);
    m_left->showRow(isThere ? m_diff->left.places[at] : -1);
    m_right->showRow(isThere ? m_diff->right.places[at] : -1);
}

} // namespace hookloupe
