// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QLabel>

namespace hookloupe {

/// Plain text over as many lines as its width asks for, and exactly as high: a form gives a QLabel
/// that wraps the height of a narrower one, which leaves gaps.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    /// Whether it gives nothing of its height up in a window that is too low: for what stands in a
    /// scroll area. False at first, or a sentence could make the whole window higher.
    void setKeepsHeight(bool keeps);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_keepsHeight = false;
    bool m_isLaidOut = false; ///< its width is no longer the one that widgets begin with
};

} // namespace hookloupe
