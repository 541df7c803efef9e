// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventwriter.h"
#include "tests/bench/eventgenerator.h"

#include <QString>

#include <utility>
#include <vector>

namespace hookloupe::bench {

struct Filling
{
    double perSecond = 0;
    double writerUs = 0; ///< processor time of the writing threads for each event
};

/// Appends the generated events [\a first, \a first + \a count) through EventWriter.
Filling fill(const QString &path, qint64 first, qint64 count, Durability durability);

/// The path of a store of \a events generated events in \a folder: it is made unless it is there,
/// from the largest of those there that hold fewer.
QString storeOf(const QString &folder, qint64 events);

/// Lets the substring index be filled for what it does not cover yet.
Filling fillIndex(const QString &path);

/// Copies the rows of `event` and `wire` from the store at \a from into a new database with the
/// same tables and indexes, the wire bytes as they came in, as many in a transaction as fill() has
/// in flight: what SQLite itself takes. Reading the rows does not count. The store must hold
/// generated events from number 0 on.
Filling fillBare(const QString &from, const QString &to, Durability durability);

/// The wire bytes of all events, and what each table and index occupies in the file.
std::pair<qint64, std::vector<std::pair<QString, qint64>>> contentSizes(const QString &path);

} // namespace hookloupe::bench
