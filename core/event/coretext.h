// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// Sentences of the core for people. They are English, but in threads that work for a window alone,
/// where they are in the language of the translators that the application has installed; what is
/// stored, sent or printed is made in other threads, or in programs without a translator, so that
/// neither a store nor a case depends on the language of whoever made it. Safe in any thread.
struct CoreText
{
    /// \a source in the language of this thread. Also a sentence that was made elsewhere, if it has
    /// no placeholders.
    static QString tr(const char *source);
    /// From now on this thread makes text for the window. The application's own thread does anyway.
    static void speakInThisThread();
};

/// \a text with a capital letter first, as a sentence begins.
QString capitalised(QString text);

} // namespace hookloupe
