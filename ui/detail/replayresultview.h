// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QWidget>

class QLabel;

namespace hookloupe {

class ByteTextView;

/// What came back from one replay: status, where the time went, headers and body.
class ReplayResultView : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayResultView(QWidget *parent = nullptr);

    void showRecord(const ReplayRecord &record);
    void clear();

private:
    QLabel *m_none;
    QLabel *m_status;
    QLabel *m_times;
    ByteTextView *m_answer;
};

} // namespace hookloupe
