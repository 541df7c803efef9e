// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/byteview.h"
#include "ui/textview/displayline.h"
#include "ui/textview/syntax.h"
#include "ui/textview/textlines.h"

#include <QCache>
#include <QTextLayout>

namespace hookloupe {

/// Bytes as text with line numbers. Text that must be prepared (pretty-printed, decoded) is
/// prepared by the caller, off this thread when it takes more than a few milliseconds.
class ByteTextView : public ByteView
{
    Q_OBJECT

public:
    /// Characters of a line that are shown; copying gives the whole line.
    static constexpr qsizetype kLineCharactersMax = 4000;

    explicit ByteTextView(QWidget *parent = nullptr);

    /// Forgets selection and marker, and scrolls to the top.
    void setText(const QByteArray &bytes, Syntax syntax);
    /// The same for a text that was prepared in another thread.
    void setText(LinedTextPtr text, Syntax syntax);

    qsizetype lineCount() const override;
    QString lineText(qsizetype line) const override;
    /// The line (0-based) that the byte \a position is on, as for setMarkedLine().
    qsizetype lineAt(qsizetype position) const override;

protected:
    qsizetype lineBegin(qsizetype line) const override;
    qsizetype lineEnd(qsizetype line) const override;
    qsizetype nextPosition(qsizetype position) const override;
    qsizetype previousPosition(qsizetype position) const override;
    qsizetype positionAt(qsizetype line, qreal x) const override;
    qreal xAt(qsizetype line, qsizetype position) const override;
    qsizetype columnAt(qsizetype line, qsizetype position) const override;
    qsizetype positionAtColumn(qsizetype line, qsizetype column) const override;
    qreal contentWidth() const override;
    bool hasLineNumbers() const override { return true; }
    void paintLine(QPainter &painter, qsizetype line, QPointF topLeft) override;
    QString clipboardText() const override;
    void lookChanged() override;

private:
    /// The indent is kept out of the layout: in front of Hebrew and the like, the layout would
    /// take its blanks from another font, and the line would not stand below its neighbours.
    struct LaidLine
    {
        DisplayLine line;
        QTextLayout layout;
        int indent = 0; ///< columns
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

    DisplayLine display(qsizetype line) const;
    /// Valid until the next call.
    const LaidLine &laid(qsizetype line) const;
    QColor colourOf(SyntaxSpan::Kind kind) const;
    QList<QTextLayout::FormatRange> formatsOf(const QString &text, int indent) const;
    /// In columns that show between \a left and \a right.
    std::vector<Highlight> highlights(const LaidLine &shown, qsizetype line, qreal left,
                                      qreal right) const;
    void paintLineEnd(QPainter &painter, const LaidLine &shown, qsizetype line, QPointF topLeft);

    const TextLines &lines() const noexcept { return m_text->lines; }

    LinedTextPtr m_text = std::make_shared<LinedText>(QByteArray());
    Syntax m_syntax = Syntax::Plain;
    mutable QCache<qsizetype, LaidLine> m_laid;
    mutable qreal m_widest = 0; ///< of the lines laid out so far
};

} // namespace hookloupe
