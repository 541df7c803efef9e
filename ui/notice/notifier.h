// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QString>

namespace hookloupe {

/// Where notices go: the desktop's tray and its notifications, or a test.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Why nothing can be shown, in a sentence; empty when it can.
    virtual QString problem() const = 0;
    /// Some notice is chosen: the tray icon is there from now on, or no longer.
    virtual void setActive(bool active) = 0;
    /// Words of our own only: what shows them may read them as rich text.
    virtual void show(const QString &title, const QString &text) = 0;
    virtual void setUnseen(int count) = 0;
    /// Whether requests come in now, in a few words of our own.
    virtual void setStatus([[maybe_unused]] const QString &words, [[maybe_unused]] bool isListening)
    { }

Q_SIGNALS:
    /// The person clicked the last message, or the icon.
    void clicked();
};

} // namespace hookloupe
