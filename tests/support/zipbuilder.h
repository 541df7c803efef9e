// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QList>

namespace hookloupe::test {

/// A zip file as somebody hostile would write it: every number can be a lie.
struct ZipPiece
{
    QByteArray name;
    QByteArray content; ///< stored as it is
    quint16 flags = 0;
    quint16 method = 0;
    quint32 attributes = 0100644U << 16;
    int system = 3;
    qint64 statedBytes = -1; ///< of the unpacked content; -1: the truth
    qint64 statedPackedBytes = -1; ///< in the directory
    bool isDeflated = false; ///< pack the content
    bool hasWrongCrc = false;
};

QByteArray zipOf(const QList<ZipPiece> &pieces, const QByteArray &comment = {});

} // namespace hookloupe::test
