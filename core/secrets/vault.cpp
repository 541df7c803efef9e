// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/vault.h"

#include "core/event/coretext.h"
#include "core/event/handover.h"

#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <limits>
#include <mutex>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// How work ended, on its way to the vault's thread.
struct Finished
{
    Result<VaultItems> items;
    SecretBytes opensWith; ///< empty: it opened nothing
    quint64 opening = 0;
    QPointer<QObject> context;
    Vault::Then then;
};

/// What is to be done, in its order. The pool's own queue would do, but how that hands over is
/// inside Qt, where ThreadSanitizer does not see it.
class Orders
{
public:
    void push(std::function<void()> order)
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
    }
    /// In the pool's thread, once for each that was pushed.
    void runNext()
    {
        // All the while: the pool's next thread, if it takes another, sees what this one did.
        const std::lock_guard running(m_running);
        std::function<void()> order;
        {
            const std::lock_guard lock(m_mutex);
            order = std::move(m_orders.front());
            m_orders.pop_front();
        }
        order();
    }

private:
    std::mutex m_running;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_orders;
};

} // namespace

struct Vault::Private
{
    Private(Vault *vault, QString file)
        : q(vault)
        , path(std::move(file))
    { }

    Vault *q;
    QString path;
    VaultItems items;
    SecretBytes passphrase; ///< empty: locked
    /// The file's, once what was begun is done; the pool's thread alone looks at it.
    SecretBytes onFile;
    quint64 opening = 0; ///< raised by lock(): what was begun before it opens nothing
    std::size_t busy = 0;
    /// Holds one for each that is busy, at most.
    Handover<Finished> finished{ std::numeric_limits<std::size_t>::max(), q,
                                 [this] { takeFinished(); } };
    Orders orders;
    QThreadPool pool; ///< of one thread: two writers of one program would only wait for each other

    void start(std::function<void()> order);
    void run(std::function<Result<VaultItems>()> work, SecretBytes opensWith, QObject *context,
             Then then);
    void change(std::function<void(VaultItems &)> what, QObject *context, Then then);
    void takeFinished();
};

void Vault::Private::start(std::function<void()> order)
{
    orders.push(std::move(order));
    // The vault waits for the pool before it goes.
    pool.start([this] { orders.runNext(); });
}

void Vault::Private::run(std::function<Result<VaultItems>()> work, SecretBytes opensWith,
                         QObject *context, Then then)
{
    ++busy;
    start([this, work = std::move(work), opensWith = std::move(opensWith), at = opening,
           context = QPointer<QObject>(context), then = std::move(then)]() mutable {
        CoreText::speakInThisThread(); // what goes wrong is told a person, and kept nowhere
        Finished done{ work(), std::move(opensWith), at, std::move(context), std::move(then) };
        if (done.items && !done.opensWith.isEmpty())
            onFile = done.opensWith;
        [[maybe_unused]] const bool taken = finished.push(std::move(done));
        Q_ASSERT(taken);
    });
}

void Vault::Private::takeFinished()
{
    const QPointer<Vault> alive(q);
    for (Finished &done : finished.takeAll()) {
        --busy;
        if (done.items && done.opening == opening) {
            // What was put in meanwhile is not in the file yet.
            if (busy == 0)
                items = *std::move(done.items);
            if (!done.opensWith.isEmpty())
                passphrase = done.opensWith;
            Q_EMIT q->changed();
        }
        if (alive && done.context && done.then)
            done.then(done.items ? Result<void>() : Result<void>(done.items.error()));
        if (!alive)
            return;
    }
}

void Vault::Private::change(std::function<void(VaultItems &)> what, QObject *context, Then then)
{
    if (passphrase.isEmpty())
        return;
    what(items);
    Q_EMIT q->changed();
    // Its passphrase may be changed before this comes to its turn.
    run([this, what = std::move(what)] { return updateVaultFile(path, onFile, what); }, {}, context,
        std::move(then));
}

Vault::Vault(QString path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(path)))
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
    d->start([data = d.get(), passphrase] { data->onFile = passphrase; });
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
    d->start([data = d.get()] { data->onFile = {}; });
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
