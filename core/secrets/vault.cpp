// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/vault.h"

#include "core/event/coretext.h"

#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace hookloupe {

using namespace Qt::StringLiterals;

struct Vault::Private
{
    Vault *q;
    QString path;
    VaultItems items;
    SecretBytes passphrase; ///< empty: locked
    /// The file's, once what was begun is done; the pool's thread alone looks at it.
    std::shared_ptr<SecretBytes> onFile = std::make_shared<SecretBytes>();
    quint64 opening = 0; ///< raised by lock(): what was begun before it opens nothing
    int busy = 0;
    QThreadPool pool; ///< of one thread: two writers of one program would only wait for each other

    void run(std::function<Result<VaultItems>()> work, SecretBytes opensWith, QObject *context,
             Then then);
    void change(std::function<void(VaultItems &)> what, QObject *context, Then then);
};

void Vault::Private::run(std::function<Result<VaultItems>()> work, SecretBytes opensWith,
                         QObject *context, Then then)
{
    ++busy;
    pool.start([this, work = std::move(work), opensWith = std::move(opensWith), at = opening,
                known = onFile, context = QPointer<QObject>(context),
                then = std::move(then)]() mutable {
        CoreText::speakInThisThread(); // what goes wrong is told a person, and kept nowhere
        auto done = std::make_shared<Result<VaultItems>>(work());
        if (*done && !opensWith.isEmpty())
            *known = opensWith;
        // The vault waits for this thread before it goes, and what is queued for it goes with it.
        QMetaObject::invokeMethod(
                q,
                [this, done, at, opensWith = std::move(opensWith), context,
                 then = std::move(then)] {
                    --busy;
                    if (*done && at == opening) {
                        // What was put in meanwhile is not in the file yet.
                        if (busy == 0)
                            items = std::move(done->value());
                        if (!opensWith.isEmpty())
                            passphrase = opensWith;
                        Q_EMIT q->changed();
                    }
                    if (context && then)
                        then(*done ? Result<void>() : Result<void>(done->error()));
                },
                Qt::QueuedConnection);
    });
}

void Vault::Private::change(std::function<void(VaultItems &)> what, QObject *context, Then then)
{
    if (passphrase.isEmpty())
        return;
    what(items);
    Q_EMIT q->changed();
    // Its passphrase may be changed before this comes to its turn.
    run([file = path, known = onFile,
         what = std::move(what)] { return updateVaultFile(file, *known, what); },
        {}, context, std::move(then));
}

Vault::Vault(QString path, QObject *parent)
    : QObject(parent)
    , d(new Private{ .q = this, .path = std::move(path) })
{
    d->pool.setMaxThreadCount(1);
}

Vault::~Vault()
{
    d->pool.waitForDone();
}

QString Vault::path() const
{
    return d->path;
}

bool Vault::exists() const
{
    return QFileInfo::exists(d->path);
}

bool Vault::isOpen() const noexcept
{
    return !d->passphrase.isEmpty();
}

bool Vault::isBusy() const noexcept
{
    return d->busy > 0;
}

void Vault::create(const SecretBytes &passphrase, const VaultItems &items, const VaultCost &cost,
                   QObject *context, Then then)
{
    d->run(
            [path = d->path, passphrase, items, cost]() -> Result<VaultItems> {
                if (auto made = createVaultFile(path, passphrase, items, cost); !made)
                    return made.error();
                return items;
            },
            passphrase, context, std::move(then));
}

void Vault::unlock(const SecretBytes &passphrase, QObject *context, Then then)
{
    d->run([path = d->path, passphrase] { return readVaultFile(path, passphrase); }, passphrase,
           context, std::move(then));
}

Result<void> Vault::unlockNow(const SecretBytes &passphrase)
{
    auto items = readVaultFile(d->path, passphrase);
    if (!items)
        return items.error();
    d->items = *std::move(items);
    d->passphrase = passphrase;
    d->pool.start([known = d->onFile, passphrase] { *known = passphrase; });
    Q_EMIT changed();
    return {};
}

void Vault::changePassphrase(const SecretBytes &old, const SecretBytes &passphrase,
                             QObject *context, Then then)
{
    d->run(
            [path = d->path, old, passphrase] {
                return updateVaultFile(
                        path, old, [](VaultItems &) {}, passphrase);
            },
            passphrase, context, std::move(then));
}

void Vault::put(const QString &name, const SecretBytes &secret, QObject *context, Then then)
{
    put(VaultItems{ { name, secret } }, context, std::move(then));
}

void Vault::put(const VaultItems &items, QObject *context, Then then)
{
    d->change(
            [items](VaultItems &all) {
                for (const auto &[name, secret] : items)
                    all.insert_or_assign(name, secret);
            },
            context, std::move(then));
}

void Vault::remove(const QString &name, QObject *context, Then then)
{
    d->change([name](VaultItems &all) { all.erase(name); }, context, std::move(then));
}

void Vault::lock()
{
    ++d->opening;
    d->items.clear();
    d->passphrase = {};
    d->pool.start([known = d->onFile] { *known = {}; });
    Q_EMIT changed();
}

std::optional<SecretBytes> Vault::item(const QString &name) const
{
    const auto found = d->items.find(name);
    return found == d->items.end() ? std::nullopt : std::optional(found->second);
}

QStringList Vault::names() const
{
    QStringList names;
    for (const auto &[name, secret] : d->items)
        names += name;
    return names;
}

} // namespace hookloupe
