// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/textview/byteview.h"

namespace hookloupe {

/// Bytes as offset, sixteen in hex, and their printable ASCII. Copying gives hex.
class HexView : public ByteView
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// Forgets selection and marker, and scrolls to the top.
    void setBytes(const QByteArray &bytes);

    qsizetype lineCount() const override;
    QString lineText(qsizetype line) const override;

protected:
    qsizetype lineBegin(qsizetype line) const override;
    qsizetype lineEnd(qsizetype line) const override;
    qsizetype lineAt(qsizetype position) const override;
    qsizetype nextPosition(qsizetype position) const override;
    qsizetype previousPosition(qsizetype position) const override;
    Range wordAt(qsizetype position) const override;
    qsizetype positionAt(qsizetype line, qreal x) const override;
    qreal xAt(qsizetype line, qsizetype position) const override;
    qsizetype columnAt(qsizetype line, qsizetype position) const override;
    qsizetype positionAtColumn(qsizetype line, qsizetype column) const override;
    qreal contentWidth() const override;
    void paintLine(QPainter &painter, qsizetype line, QPointF topLeft) override;
    QString clipboardText() const override;

private:
    void fillBytes(QPainter &painter, QPointF topLeft, Range columns, const QColor &colour) const;
};

} // namespace hookloupe
