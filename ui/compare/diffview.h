// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/compare/difftext.h"

#include <QStackedWidget>

class QLabel;

namespace hookloupe {

class DiffTextView;

/// What differs line by line: in one text, or the two beside each other, which scroll together.
class DiffView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    /// Null shows nothing. The names of the two stand over them where they are beside each other.
    void setDiff(const DiffTextPtr &diff, const QString &left, const QString &right);
    void setSideBySide(bool beside);
    int placeCount() const;
    /// Marks a place that differs, and brings it into sight; -1: none.
    void showPlace(int place);

private:
    void joinScrolling(DiffTextView *one, DiffTextView *other);
    QWidget *newSide(QLabel *title, DiffTextView *view);

    DiffTextPtr m_diff;
    DiffTextView *m_unified;
    QLabel *m_leftTitle;
    QLabel *m_rightTitle;
    DiffTextView *m_left;
    DiffTextView *m_right;
    QWidget *m_sides;
    int m_place = -1;
    bool m_isScrolling = false; ///< one of them, for the other
};

} // namespace hookloupe
