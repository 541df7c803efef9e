// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// The value of a parameter in the query of \a url, as spelled.
std::optional<QByteArrayView> queryValue(QByteArrayView url, QByteArrayView name) noexcept;

/// \a url with the parameter set to \a value (which must need no escaping): in its place, or at
/// the end of the query.
QByteArray withQueryValue(QByteArrayView url, QByteArrayView name, QByteArrayView value);

} // namespace hookloupe
