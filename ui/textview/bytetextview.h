// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/byteview.h"
#include "ui/textview/displayline.h"
#include "ui/textview/folds.h"
#include "ui/textview/syntax.h"
#include "ui/textview/textlines.h"
#include "ui/textview/wrappedlines.h"

#include <QCache>
#include <QTextLayout>

namespace hookloupe {

/// Bytes as text with line numbers. Text that must be prepared (pretty-printed, decoded) is
/// prepared by the caller, off this thread when it takes more than a few milliseconds. What it
/// calls a line is one as shown: of a long line that is wrapped there are several, and none of what
/// is folded away.
class ByteTextView : public ByteView
{
    Q_OBJECT

public:
    /// Characters of a line that are shown; copying gives the whole line.
    static constexpr qsizetype kLineCharactersMax = 4000;

    explicit ByteTextView(QWidget *parent = nullptr);

    /// Forgets selection, marker and folds, and scrolls to the top.
    void setText(const QByteArray &bytes, Syntax syntax);
    /// The same for a text that was prepared in another thread. \a folds: what can be folded in it.
    void setText(LinedTextPtr text, Syntax syntax, FoldsPtr folds = {});

    /// Long lines go on below, so that nothing is cut and nothing scrolls sideways. Much text is
    /// wrapped in another thread, and shown as it is until then.
    void setWrapping(bool wraps);
    bool isWrapping() const noexcept { return m_wraps; }

    bool hasFolds() const noexcept { return m_folds && !m_folds->all().empty(); }
    /// Folds or opens the innermost container around the caret, or around the folded line it is on.
    void foldAtCaret();
    void unfoldAtCaret();
    /// All inside the outermost one, so that each of its members is a line.
    void foldAll();
    void unfoldAll();

    qsizetype lineCount() const override;
    QString lineText(qsizetype line) const override;
    /// The line (0-based) that the byte \a position is on, as for setMarkedLine().
    qsizetype lineAt(qsizetype position) const override;

protected:
    qsizetype lineBegin(qsizetype line) const override;
    qsizetype lineEnd(qsizetype line) const override;
    qsizetype lastPosition(qsizetype line) const override;
    qsizetype nextPosition(qsizetype position) const override;
    qsizetype previousPosition(qsizetype position) const override;
    qsizetype positionAt(qsizetype line, qreal x) const override;
    qreal xAt(qsizetype line, qsizetype position) const override;
    qsizetype columnAt(qsizetype line, qsizetype position) const override;
    qsizetype positionAtColumn(qsizetype line, qsizetype column) const override;
    qreal contentWidth() const override;
    bool hasLineNumbers() const override { return true; }
    Syntax syntax() const noexcept { return m_syntax; }
    void paintLine(QPainter &painter, qsizetype line, QPointF topLeft) override;
    QString clipboardText() const override;
    void lookChanged() override;
    qsizetype lineNumber(qsizetype line) const override;
    qsizetype lineNumberMax() const override { return lines().count(); }
    qreal marginWidth() const override;
    void paintMargin(QPainter &painter, qsizetype line, const QRectF &cell) const override;
    bool clickedAt(qsizetype line, qreal x) override;
    void reveal(qsizetype position) override;
    bool ownKey(const QKeyEvent &event, bool act) override;
    void addToMenu(QMenu &menu) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void wrappingChanged(bool wraps);

private:
    /// The indent is kept out of the layout: in front of Hebrew and the like, the layout would
    /// take its blanks from another font, and the line would not stand below its neighbours.
    struct LaidLine
    {
        DisplayLine line;
        QTextLayout layout;
        int indent = 0; ///< columns
        int foldColumn = -1; ///< where what stands for a folded container begins
        qreal indentWidth = 0;
        bool rightToLeft = false; ///< some of it

        qreal xOf(int column) const;
        int columnAt(qreal x) const;
        qreal width() const;
    };
    struct Highlight
    {
        int begin = 0; ///< columns
        int end = 0;
        QColor background;
        QColor foreground; ///< invalid: that of the syntax
    };

    /// Rows are lines before anything is folded away.
    struct Hidden
    {
        qsizetype firstRow = 0;
        qsizetype behindRow = 0;
        qsizetype lineBefore = 0; ///< the line that stands for them
    };

    DisplayLine display(qsizetype line) const;
    QString foldedText(const Fold &fold) const;
    /// Index of the folded container that \a line stands for; -1 without one.
    qsizetype foldedOn(qsizetype line) const;
    /// Index of the one that begins on \a line; -1 without one.
    qsizetype foldOf(qsizetype line) const;
    void setFolded(qsizetype fold, bool folded);
    void toggleFold(qsizetype fold);
    void foldsChanged();
    void updateHidden();
    qsizetype rowCount() const;
    qsizetype rowBegin(qsizetype row) const;
    qsizetype rowAt(qsizetype position) const;
    qsizetype rowOf(qsizetype line) const;
    bool isContinuation(qsizetype line) const;
    void wrapLater();
    /// Valid until the next call.
    const LaidLine &laid(qsizetype line) const;
    QColor colourOf(SyntaxSpan::Kind kind) const;
    QList<QTextLayout::FormatRange> formatsOf(const QString &text, int indent, bool inString) const;
    /// In columns that show between \a left and \a right.
    std::vector<Highlight> highlights(const LaidLine &shown, qsizetype line, qreal left,
                                      qreal right) const;
    void paintLineEnd(QPainter &painter, const LaidLine &shown, qsizetype line, QPointF topLeft);

    const TextLines &lines() const noexcept { return m_text->lines; }

    LinedTextPtr m_text = std::make_shared<LinedText>(QByteArray());
    Syntax m_syntax = Syntax::Plain;
    FoldsPtr m_folds;
    std::vector<bool> m_isFolded; ///< of m_folds
    std::vector<Hidden> m_hidden; ///< ascending; what is folded and not inside another one
    bool m_wraps = false;
    std::shared_ptr<const WrappedLines> m_wrapped; ///< null while not, or not yet
    Background<std::shared_ptr<const WrappedLines>> m_wrapper;
    mutable QCache<qsizetype, LaidLine> m_laid;
    mutable qreal m_widest = 0; ///< of the lines laid out so far
};

} // namespace hookloupe
