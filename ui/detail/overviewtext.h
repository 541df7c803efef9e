// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/signature/clocks.h"
#include "core/signature/scheme.h"

#include <QStringList>

namespace hookloupe {

/// The times that a request states, a line each, and what they say about clocks. Empty without any.
QString clocksText(const Clocks &clocks);
/// What happened to \a event, a sentence each; plain text with bytes from outside made visible.
/// \a schemes give their names.
QStringList overviewSentences(const Event &event,
                              const SchemeCatalogue &schemes = SchemeCatalogue::builtIn());
/// "Handshake of Slack (URL verification): Hookloupe answered it." Empty when it was none.
QString handshakeSentence(const Event &event,
                          const SchemeCatalogue &schemes = SchemeCatalogue::builtIn());
/// The heading: "#12  POST /hooks/stripe".
QString overviewTitle(const Event &event);
/// A window title's or message's short name for it: "#12".
QString eventName(qint64 id);

} // namespace hookloupe
