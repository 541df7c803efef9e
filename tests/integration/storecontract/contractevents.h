// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"
#include "storetesting.h"

#include <QRandomGenerator>

#include <vector>

namespace hookloupe {

using Ids = std::vector<qint64>;

/// An event with every field set, so that one that is lost is seen.
Event fullEvent();
/// Fails the current test where \a stored does not say what was \a given, the store's own fields
/// apart.
void compareEvents(const Event &stored, const Event &given);
/// One of few words and of many kinds, with gaps and refused ones among them.
Event randomEvent(QRandomGenerator &random);
/// Precondition: it is one.
Query queryOf(const QString &text);
/// All that \a reader gives, in its order.
Ids allIds(EventReader &reader, const EventFilter &filter = {}, qint64 beforeId = 0);
const std::atomic<bool> &never();

} // namespace hookloupe
