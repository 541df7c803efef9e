// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventrows.h"
#include "core/store/hotstatement.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <memory>
#include <optional>

struct ZSTD_DCtx_s;
struct ZSTD_DDict_s;

namespace hookloupe {

class SqlConnection;

/// Events with more bytes are kept as they are, so that no frame in a file, whoever made it, is
/// worth more memory than this.
inline constexpr qint64 kCompressedWireBytesMax = 64LL * 1024 * 1024;
/// Of a dictionary; a longer one in a file is none of ours.
inline constexpr qsizetype kDictionaryBytesMax = 1024LL * 1024;

/// Gives back what `wire.bytes` hold: the one place that knows their encodings. Used by one thread,
/// on its connection, which must outlive this; also from within a function that SQLite calls.
class WireDecoder
{
public:
    explicit WireDecoder(const SqlConnection &connection);
    ~WireDecoder();
    WireDecoder(const WireDecoder &) = delete;
    WireDecoder &operator=(const WireDecoder &) = delete;

    /// The bytes of an event of \a wireBytes (-1: not known), of which \a stored are kept in \a
    /// encoding (a number from the file). nullopt: they are damaged, or of an encoding that this
    /// program does not know. The view holds until the next call, or as long as \a stored does.
    std::optional<QByteArrayView> view(int encoding, QByteArrayView stored, qint64 wireBytes);
    struct Whole
    {
        QByteArray wire;
        std::optional<WireRest> rest; ///< none: its columns have it
    };
    /// The same as bytes of their own, with what is kept beside them.
    std::optional<Whole> whole(int encoding, QByteArrayView stored, qint64 wireBytes);

private:
    struct Free
    {
        void operator()(ZSTD_DCtx_s *context) const;
        void operator()(ZSTD_DDict_s *dictionary) const;
    };
    /// False when it is no frame of an event of \a wireBytes.
    bool unpack(int encoding, QByteArrayView stored, qint64 wireBytes, QByteArray &content);
    /// Into \a room, which has the size that is expected.
    bool decompress(QByteArrayView stored, QByteArray &room);
    /// Null: there is none of that number.
    const ZSTD_DDict_s *dictionary(unsigned int id);

    HotStatement m_find;
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    std::map<unsigned int, std::unique_ptr<ZSTD_DDict_s, Free>> m_dictionaries;
    QByteArray m_room;
};

} // namespace hookloupe
