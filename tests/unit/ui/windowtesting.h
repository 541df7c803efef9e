// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/http/requestframer.h"

#include <QWidget>

#include <memory>

namespace hookloupe {

/// A child by its object name; the test ends when there is none.
template<class T>
T *child(const QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no such child: %s", qPrintable(name));
    return found;
}

/// An event of the catch-all endpoint with these bytes, which must be one whole request.
inline EventPtr eventOf(const QByteArray &wire)
{
    auto event = std::make_shared<Event>();
    event->id = 7;
    event->endpoint = QStringLiteral("default");
    event->request = *parseStoredRequest(wire);
    return event;
}

} // namespace hookloupe
