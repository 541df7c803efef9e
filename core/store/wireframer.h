// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/store/eventrows.h"

#include <memory>

struct ZSTD_CCtx_s;
struct ZSTD_CDict_s;

namespace hookloupe {

/// How the wire bytes of an event are kept.
struct PackedWire
{
    QByteArray bytes; ///< null when they are better kept as they are: few, many, or noise
    WireEncoding encoding = WireEncoding::AsIs;
};

/// Makes the wire bytes of events a frame each. One for each thread.
class WireFramer
{
public:
    WireFramer();
    ~WireFramer();
    WireFramer(const WireFramer &) = delete;
    WireFramer &operator=(const WireFramer &) = delete;

    /// Whether a dictionary has something to add for such an event.
    static bool usesDictionary(const Event &event);
    /// \a dictionary: null for none.
    PackedWire pack(const Event &event, const ZSTD_CDict_s *dictionary);
    /// What the last frame that used a dictionary was made of.
    const QByteArray &content() const noexcept { return m_content; }

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    QByteArray frame(QByteArrayView bytes, const ZSTD_CDict_s *dictionary, qsizetype bytesMax);

    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
    QByteArray m_content;
    QByteArray m_room;
};

} // namespace hookloupe
