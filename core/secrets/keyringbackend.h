// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"

#include <QString>

#include <functional>
#include <memory>

namespace hookloupe {

/// A keyring behind a seam, so that tests can have one that fails or never answers. One thread.
class KeyringBackend
{
public:
    enum class Answer {
        Ok,
        NotFound,
        Failed
    };
    struct Outcome
    {
        Answer answer = Answer::Failed;
        SecretBytes secret; ///< of a read that is Ok
        QString problem; ///< of Failed, in the keyring's words
    };
    /// Runs at most once, later, in the same thread; a keyring that waits for a person may never
    /// come to it. Must be harmless after the backend's death.
    using Then = std::function<void(Outcome)>;

    KeyringBackend() = default;
    KeyringBackend(const KeyringBackend &) = delete;
    KeyringBackend &operator=(const KeyringBackend &) = delete;
    virtual ~KeyringBackend() = default;

    virtual void read(const QString &item, Then then) = 0;
    virtual void write(const QString &item, const SecretBytes &secret, Then then) = 0;
    virtual void remove(const QString &item, Then then) = 0;
};

/// The desktop's keyring through QtKeychain, under the service name "hookloupe". It never falls
/// back to a file in the clear.
std::unique_ptr<KeyringBackend> makeDesktopKeyring();

} // namespace hookloupe
