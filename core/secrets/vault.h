// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/secrets/vaultfile.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace hookloupe {

/// A vault file that is open or not, for programs with an event loop: what derives keys runs in a
/// thread of its own, one after the other. Lives in one thread; its end waits for what was begun.
/// While it is open, its secrets and the passphrase are in memory.
class Vault : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(Result<void>)>;

    explicit Vault(QString path, QObject *parent = nullptr);
    ~Vault() override;

    QString path() const;
    bool exists() const;
    bool isOpen() const noexcept;
    /// A key is being derived, or the file written.
    bool isBusy() const noexcept;

    // Each calls \a then later in this thread, unless \a context died, and changed() before. Their
    // errors are those of vaultfile.h; an error leaves everything as it was.
    /// Makes the file with \a items and opens it.
    void create(const SecretBytes &passphrase, const VaultItems &items, const VaultCost &cost,
                QObject *context, Then then);
    void unlock(const SecretBytes &passphrase, QObject *context, Then then);
    /// The same in this thread, for programs without a window.
    Result<void> unlockNow(const SecretBytes &passphrase);
    void changePassphrase(const SecretBytes &old, const SecretBytes &passphrase, QObject *context,
                          Then then);
    /// Precondition: isOpen(). Of memory it is there at once, of the file when \a then says so.
    void put(const QString &name, const SecretBytes &secret, QObject *context, Then then);
    void put(const VaultItems &items, QObject *context, Then then);
    void remove(const QString &name, QObject *context, Then then);
    /// Forgets secrets and passphrase.
    void lock();

    /// nullopt: there is none, or it is locked.
    std::optional<SecretBytes> item(const QString &name) const;
    QStringList names() const;

Q_SIGNALS:
    /// It was opened, locked, or holds other items.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
