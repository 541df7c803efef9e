// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>
#include <QtGlobal>

namespace hookloupe {

/// The small file beside a store that says since when nobody listens for it. It is written in
/// place, without waiting for the disk: what it says after a power cut may be some seconds old.
class Heartbeat
{
public:
    enum class State {
        Unknown, ///< there is no such file, or it says nothing
        Listening, ///< it did so when the file was written; if the writer is gone, it was killed
        Stopped, ///< by hand
        Closed, ///< the program ended in order
    };
    struct Record
    {
        State state = State::Unknown;
        qint64 atUs = 0; ///< Unix microseconds
        qint64 processId = 0;
    };

    explicit Heartbeat(const QString &storePath);

    Record read() const;
    void write(State state, qint64 nowUs) const;
    /// Another program that is alive wrote it as Listening, not long before \a nowUs.
    static bool isOfAnother(const Record &record, qint64 nowUs);

private:
    QString m_path;
};

} // namespace hookloupe
