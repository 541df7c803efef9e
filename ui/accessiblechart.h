// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

class QWidget;

namespace hookloupe {

/// Tells assistive technology that \a widget is a chart, whose value is its accessible description:
/// a widget of one's own has no role otherwise.
void makeAccessibleChart(QWidget *widget);

} // namespace hookloupe
