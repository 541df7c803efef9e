// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// Where a secret is kept; never the secret itself. It is what endpoints and files may hold.
struct SecretRef
{
    enum class Kind {
        None,
        Environment, ///< `name` is a variable of this process
        File, ///< `name` is a path; one trailing newline of the file is not part of the secret
        Keychain, ///< `name` is an item of the desktop keyring, or of this session's memory
    };
    Kind kind = Kind::None;
    QString name;

    bool isNone() const noexcept { return kind == Kind::None; }
    bool operator==(const SecretRef &) const = default;
};

} // namespace hookloupe
