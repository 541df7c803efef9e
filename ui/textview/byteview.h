// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/background.h"
#include "ui/textview/bytefinder.h"
#include "ui/textview/textcolours.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QByteArray>
#include <QElapsedTimer>
#include <QFont>

#include <algorithm>
#include <vector>

class QMenu;

namespace hookloupe {

class FindBar;

/// A read-only view over bytes in lines of one fixed-pitch font. Only visible lines are looked at,
/// so that 50 MiB open at once. Bytes from outside are shown as displayText() shows them, never as
/// rich text. Positions are offsets into bytes(), between two bytes. GUI thread only.
class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Find stops counting there.
    static constexpr int kMatchesMax = kByteMatchesMax;

    ~ByteView() override;

    const QByteArray &bytes() const noexcept { return m_bytes; }
    /// An invalid colour falls back to the palette.
    void setColours(const TextColours &colours);
    const TextColours &colours() const noexcept { return m_colours; }

    virtual qsizetype lineCount() const = 0;
    /// As it is shown.
    virtual QString lineText(qsizetype line) const = 0;
    /// The shown text of the visible lines, for assistive technology.
    QString visibleText() const;
    /// Between positions in bytes() and characters of visibleText(); clamped to what is visible.
    qsizetype visibleOfPosition(qsizetype position) const;
    qsizetype positionOfVisible(qsizetype character) const;
    qsizetype firstVisibleLine() const;
    qsizetype visibleLineCount() const; ///< that are there as a whole

    qsizetype caret() const noexcept { return m_caret; }
    qsizetype selectionBegin() const noexcept { return qMin(m_anchor, m_caret); }
    qsizetype selectionEnd() const noexcept { return qMax(m_anchor, m_caret); }
    bool hasSelection() const noexcept { return m_anchor != m_caret; }
    QByteArray selectedBytes() const;
    /// The caret goes to \a caret and comes into view.
    void setSelection(qsizetype anchor, qsizetype caret);
    void selectAll();
    /// The selection goes to the clipboard; nothing happens without one.
    void copy() const;

    /// Finds and highlights all places of \a needle and selects the one at or after the selection.
    /// Returns how many there are, kMatchesMax at most. An empty needle ends finding.
    int findAll(const QByteArray &needle);
    /// The same off this thread where it may take long (an expression, much text); found() follows
    /// in any case.
    void find(const FindRequest &request);
    bool isFinding() const noexcept { return m_finder.isRunning(); }
    int matchCount() const noexcept { return static_cast<int>(m_found.matches.size()); }
    /// 0-based; -1 when there is none.
    int currentMatch() const noexcept { return m_currentMatch; }
    void findNext();
    void findPrevious();
    void openFindBar();
    void closeFindBar();

    /// Highlights \a line (0-based, as shown), as for the place of a mistake; -1 ends it.
    void setMarkedLine(qsizetype line);
    qsizetype markedLine() const;
    /// Into the middle of the view, where it is not visible already.
    void scrollToLine(qsizetype line);

    /// Steps in points from the system's fixed-pitch font.
    void setZoom(int steps);
    int zoom() const noexcept { return m_zoom; }

Q_SIGNALS:
    void selectionChanged();
    void found(int count);
    void zoomChanged(int steps);

protected:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit ByteView(QWidget *parent);

    virtual qsizetype lineBegin(qsizetype line) const = 0;
    virtual qsizetype lineEnd(qsizetype line) const = 0; ///< without the line end
    /// Where End goes on \a line.
    virtual qsizetype lastPosition(qsizetype line) const { return lineEnd(line); }
    virtual qsizetype lineAt(qsizetype position) const = 0;
    virtual qsizetype nextPosition(qsizetype position) const = 0;
    virtual qsizetype previousPosition(qsizetype position) const = 0;
    virtual Range wordAt(qsizetype position) const;
    /// \a x and the results count from the left end of the line's text.
    virtual qsizetype positionAt(qsizetype line, qreal x) const = 0;
    virtual qreal xAt(qsizetype line, qsizetype position) const = 0;
    /// Between positions and characters of lineText().
    virtual qsizetype columnAt(qsizetype line, qsizetype position) const = 0;
    virtual qsizetype positionAtColumn(qsizetype line, qsizetype column) const = 0;
    virtual qreal contentWidth() const = 0;
    virtual bool hasLineNumbers() const { return false; }
    /// Stands beside \a line; 0: none.
    virtual qsizetype lineNumber(qsizetype line) const { return line + 1; }
    virtual qsizetype lineNumberMax() const { return lineCount(); }
    /// Room between line numbers and text, which paintMargin() fills.
    virtual qreal marginWidth() const { return 0; }
    virtual void paintMargin(QPainter &painter, qsizetype line, const QRectF &cell) const;
    /// A click of the left button; \a x as for positionAt(), negative in the margin. True when it
    /// means more than a place.
    virtual bool clickedAt(qsizetype line, qreal x);
    /// \a position is about to be shown: what hides it opens.
    virtual void reveal(qsizetype position);
    /// True for a key of a subclass's own; with \a act it is obeyed.
    virtual bool ownKey(const QKeyEvent &event, bool act);
    virtual void addToMenu(QMenu &menu);
    virtual void paintLine(QPainter &painter, qsizetype line, QPointF topLeft) = 0;
    virtual QString clipboardText() const = 0;
    /// What was laid out is outdated: other font, colours or palette.
    virtual void lookChanged() { }

    /// For setText() and the like: forgets selection, matches and marker. The caller has taken its
    /// lines from \a bytes before.
    void resetBytes(const QByteArray &bytes);
    void contentWidthChanged() { updateScrollBars(); }
    /// Runs \a change, after which other lines are shown, and has what was at the top there again.
    template<class Change>
    void keepingPlace(Change change);
    qreal textLeft() const;

    const QFont &lineFont() const noexcept { return m_font; }
    qreal cellWidth() const noexcept { return m_cellWidth; }
    qreal lineHeight() const noexcept { return m_lineHeight; }
    QColor textColour() const;
    /// Find selects what it is at; that place is painted as a match and not as a selection.
    bool selectionIsMatch() const;
    static QColor colourOr(const QColor &colour, const QColor &fallback)
    {
        return colour.isValid() ? colour : fallback;
    }
    /// Calls \a visit(Range, bool current) for each match that touches \a range.
    template<class Visit>
    void forMatchesIn(Range range, Visit visit) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit {
        Character,
        Word,
        Line
    };

    qsizetype lastVisibleLine() const;
    void scrollToTop(qsizetype line);
    void updateFont();
    void updateScrollBars();
    void ensureVisible(qsizetype position);
    qreal gutterWidth() const;
    void paintGutter(QPainter &painter, qsizetype first, qsizetype last) const;
    void paintCaret(QPainter &painter) const;
    void moveCaret(qsizetype caret, bool select);
    void moveByLines(qsizetype lines, bool select);
    bool moveByKey(const QKeyEvent &event);
    bool isOwnShortcut(const QKeyEvent &event);
    qsizetype wordStep(qsizetype position, int direction) const;
    qsizetype positionAtPoint(QPointF point) const;
    Range unitAt(qsizetype position, Unit unit) const;
    void dragTo(QPointF point);
    void takeFound(Found found);
    void selectMatch(int match);
    void showCount();
    void layOutFindBar();
    FindBar &findBar();

    QByteArray m_bytes;
    TextColours m_colours;
    QFont m_font;
    int m_zoom = 0;
    qreal m_cellWidth = 1;
    qreal m_lineHeight = 1;

    qsizetype m_caret = 0;
    qsizetype m_anchor = 0;
    qreal m_wantedX = -1; ///< that moving up and down aims at; -1: the caret's own
    qsizetype m_marked = -1; ///< a position on the marked line

    Found m_found;
    int m_currentMatch = -1;
    Background<Found> m_finder;
    FindBar *m_findBar = nullptr; ///< ours; made when first needed

    bool m_dragging = false;
    Unit m_dragUnit = Unit::Character;
    Range m_dragOrigin;
    QPointF m_dragPoint;
    QBasicTimer m_dragTimer;
    QElapsedTimer m_sinceDoubleClick;
    QPointF m_doubleClickPoint;
};

template<class Visit>
void ByteView::forMatchesIn(Range range, Visit visit) const
{
    const std::vector<ByteMatch> &matches = m_found.matches;
    auto match = std::upper_bound(
            matches.begin(), matches.end(), range.begin,
            [](qsizetype begin, const ByteMatch &one) { return begin < qsizetype(one.end); });
    for (; match != matches.end() && qsizetype(match->begin) < range.end; ++match) {
        visit(Range{ qMax(range.begin, qsizetype(match->begin)),
                     qMin(range.end, qsizetype(match->end)) },
              match - matches.begin() == m_currentMatch);
    }
}

template<class Change>
void ByteView::keepingPlace(Change change)
{
    const qsizetype top = lineBegin(std::min(firstVisibleLine(), lineCount() - 1));
    change();
    lookChanged();
    updateScrollBars();
    scrollToTop(lineAt(top));
    viewport()->update();
}

} // namespace hookloupe
