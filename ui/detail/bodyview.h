// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/inspection.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace hookloupe {

class ByteTextView;
class HexView;

/// The body: JSON laid out for reading, or exactly as received.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    explicit BodyView(QWidget *parent = nullptr);

    /// Shows the bytes as received until setInspection() follows.
    void setEvent(const ReadableEvent &readable);
    void setInspection(const Inspection &inspection);

private:
    void update();

    LinedTextPtr m_bytes; ///< as received
    Inspection m_inspection;
    QLabel *m_what;
    QRadioButton *m_pretty;
    QRadioButton *m_received;
    QLabel *m_note;
    ByteTextView *m_text;
    HexView *m_hex;
};

} // namespace hookloupe
