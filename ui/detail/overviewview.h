// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "ui/theme/verdictwords.h"

#include <QScrollArea>

class QLabel;

namespace hookloupe {

/// What happened, in sentences.
class OverviewView : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewView(QWidget *parent = nullptr);

    void setShownEvent(const Event &event, const SchemeCatalogue &schemes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMark();

    SignatureMark m_mark = SignatureMark::Unsigned;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_text;
};

} // namespace hookloupe
