// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

#include <malloc.h>

namespace hookloupe {

/// Called first in main(), before there is a thread: what runs already has its event loop and its
/// heap.
inline void tuneProcess()
{
    // Qt's own event loop in threads instead of GLib's, which costs the receiver a fifth of its
    // requests. The main thread keeps GLib's: desktop integration needs it.
    if (qEnvironmentVariableIsEmpty("QT_NO_THREADED_GLIB"))
        qputenv("QT_NO_THREADED_GLIB", QByteArrayLiteral("1"));
#ifdef M_TRIM_THRESHOLD
    // Else each group of events gives its memory back to the system, and faults it in again with
    // the next. What is larger is mapped, and given back at once.
    constexpr int kHeapKeptBytes = 16 * 1024 * 1024;
    constexpr int kMappedFromBytes = 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, kHeapKeptBytes);
    mallopt(M_MMAP_THRESHOLD, kMappedFromBytes);
#endif
}

} // namespace hookloupe
