// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// \a english, which the store gave or a thread that speaks English for it (see CoreText), in the
/// language of the window: a sentence of the core with what stood in the place of its %1, or
/// several of them. What is not recognised stays as it is. GUI thread.
QString shownText(const QString &english);

/// The same of where something stood, which is too short for it: "line 8", "orders.har, entry 2".
QString shownPlace(const QString &english);

/// From here on shownText() goes by the translations of \a file (.ts, as Qt Linguist writes it),
/// which is read when it is first needed; empty for none.
void setShownTexts(const QString &file);

} // namespace hookloupe
