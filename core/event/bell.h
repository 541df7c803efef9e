// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>

namespace hookloupe {

/// What Handover rings to wake its consumer. A signal, since what travels between the threads is
/// then Qt's own and made once: QMetaObject::invokeMethod would pass a functor that is made here
/// and run there, which ThreadSanitizer cannot follow through a Qt that is not instrumented.
class Bell : public QObject
{
    Q_OBJECT
public:
    /// From any thread.
    void ring() { Q_EMIT rang(); }

Q_SIGNALS:
    void rang();
};

} // namespace hookloupe
