// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QWidget>

class QLabel;

namespace hookloupe {

class ByteTextView;

/// What came back from one replay or forward: status, where the time went, headers and body.
class ReplayResultView : public QWidget
{
    Q_OBJECT
public:
    /// \a name begins the object names of its parts: there is one for replays, one for forwards.
    explicit ReplayResultView(QWidget *parent = nullptr,
                              const QString &name = QStringLiteral("replay"));

    void showResult(const SendResult &result);
    void clear();

private:
    QLabel *m_none;
    QLabel *m_status;
    QLabel *m_times;
    ByteTextView *m_answer;
};

} // namespace hookloupe
