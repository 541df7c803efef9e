// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/secretref.h"
#include "core/event/result.h"
#include "core/event/secretbytes.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace hookloupe {

class KeyringBackend;
class Vault;

/// Reads and keeps secrets where a SecretRef says. Keychain refs go to the desktop keyring
/// (QtKeychain) where one answers within 10 s, else to the vault when it is open, else to this
/// session's memory only; nothing is ever written in the clear. Asynchronous; one thread, with an
/// event loop.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Backing {
        Unknown, ///< the keyring was not asked yet
        Keyring,
        Memory, ///< no keyring: secrets last until the program ends; backingSentence() says why
        Vault, ///< no keyring: they are in the vault file, which is open
    };
    enum class KeyringUse {
        Ask,
        Never
    };

    static constexpr int kKeyringAnswerMs = 10'000;
    /// Of a secret's file; a larger one is certainly the wrong file.
    static constexpr qint64 kFileBytesMax = 64LL * 1024;

    explicit SecretStore(KeyringUse use, QObject *parent = nullptr);
    /// With a keyring of the caller's, which is given up on after \a answerMs.
    SecretStore(std::unique_ptr<KeyringBackend> keyring, int answerMs, QObject *parent = nullptr);
    ~SecretStore() override;

    /// \a then runs later in this thread, unless \a context died. SecretUnavailable with what to
    /// do.
    void read(const SecretRef &ref, QObject *context,
              std::function<void(Result<SecretBytes>)> then);
    /// Precondition: SecretRef::isKept(). Kept in memory at once, in the keyring or the vault when
    /// that answers.
    void write(const SecretRef &ref, const SecretBytes &secret, QObject *context,
               std::function<void(Result<Backing>)> then);
    void remove(const SecretRef &ref);

    /// From now on the vault at \a path is that of Vault refs, and takes what the keyring does not.
    void useVault(const QString &path);
    /// Null before useVault().
    Vault *vault() const noexcept;
    /// Locks the vault and forgets what is in it. locked() tells those who keep copies.
    void lockVault();

    Backing backing() const noexcept;
    QString backingSentence() const;
    /// Whether the keyring was asked something that it has not answered yet: perhaps it asks the
    /// person for a password.
    bool isWaiting() const noexcept;

    /// Environment and File refs, for programs without an event loop. SecretUnavailable with what
    /// to do.
    static Result<SecretBytes> readNow(const SecretRef &ref);

Q_SIGNALS:
    /// A keyring that a person unlocked late counts again: what was kept in memory meanwhile is
    /// written to it, and what could not be read may be read now.
    void backingChanged();
    /// The vault was opened, or what is in it changed: what could not be read may be read now.
    void vaultChanged();
    /// What was read of kept refs is to be forgotten.
    void locked();
    void waitingChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
