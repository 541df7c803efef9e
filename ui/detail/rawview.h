// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/inspection.h"

#include <QWidget>

class QRadioButton;
class QStackedWidget;

namespace hookloupe {

class ByteTextView;
class HexView;

/// The whole request as it came over the wire, as text or in hex.
class RawView : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(QWidget *parent = nullptr);

    void setEvent(const ReadableEvent &readable);

private:
    QRadioButton *m_asText;
    QRadioButton *m_asHex;
    QStackedWidget *m_stack;
    ByteTextView *m_text;
    HexView *m_hex;
};

} // namespace hookloupe
