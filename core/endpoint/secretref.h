// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QJsonObject>
#include <QString>

namespace hookloupe {

/// Where a secret is kept; never the secret itself. It is what endpoints and files may hold.
struct SecretRef
{
    enum class Kind {
        None,
        Environment, ///< `name` is a variable of this process
        File, ///< `name` is a path; one trailing newline of the file is not part of the secret
        Keychain, ///< `name` is an item of the desktop keyring; where none answers, of the vault
                  ///< that is open, else of this session's memory
        Vault, ///< `name` is an item of the vault file that is open, and of nothing else
    };
    Kind kind = Kind::None;
    QString name;

    bool isNone() const noexcept { return kind == Kind::None; }
    /// Kept by this program, which may write and remove it; not by the person.
    bool isKept() const noexcept { return kind == Kind::Keychain || kind == Kind::Vault; }
    bool operator==(const SecretRef &) const = default;

    /// `{"env": NAME}`, `{"file": PATH}`, `{"keychain": ITEM}` or `{"vault": ITEM}`; empty for
    /// None.
    QJsonObject toJson() const;
    /// Reads the one member of \a json that toJson() writes and looks at no other. InvalidInput,
    /// with a clause that names no place.
    static Result<SecretRef> fromJson(const QJsonObject &json);
};

/// For hash tables: two references are equal when their texts are.
QString keyOf(const SecretRef &ref);

} // namespace hookloupe
