// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace hookloupe::test {

/// One valid request as no well-behaved client writes it: odd methods and targets, field order,
/// case, duplicates and bytes; no body, a binary body, or chunks with extensions and trailers.
/// Deterministic by \a random.
QByteArray randomRequest(QRandomGenerator &random);

/// One as providers send it: POST, PUT, PATCH, DELETE or GET, text in UTF-8 (JSON, a form, lines)
/// with what shells and formats quote, and fields that may come twice. Deterministic by \a random.
QByteArray randomWebhook(QRandomGenerator &random);

} // namespace hookloupe::test
