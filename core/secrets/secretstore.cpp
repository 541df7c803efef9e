// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/secretstore.h"

#include "core/event/coretext.h"
#include "core/secrets/keyringbackend.h"
#include "core/secrets/vault.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <map>
#include <set>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Outcome = KeyringBackend::Outcome;
using Answer = KeyringBackend::Answer;

template<class T>
void later(QObject *context, std::function<void(Result<T>)> then, Result<T> result)
{
    QTimer::singleShot(0, context,
                       [then = std::move(then), result = std::move(result)] { then(result); });
}

} // namespace

struct SecretStore::Private
{
    SecretStore *q;
    std::unique_ptr<KeyringBackend> keyring; ///< null: never asked
    int answerMs = kKeyringAnswerMs;
    Backing backing = Backing::Unknown;
    QString sentence;
    QString memorySentence; ///< while the vault is open
    std::map<QString, SecretBytes> memory;
    std::set<QString> behind; ///< items whose keyring copy is not what memory says
    quint64 changes = 0; ///< writes and removals so far
    int unanswered = 0; ///< jobs that the keyring has not come to yet and that wait for it

    std::unique_ptr<Vault> vault; ///< null: none is used

    bool asksKeyring() const
    {
        return keyring && backing != Backing::Memory && backing != Backing::Vault;
    }
    bool hasOpenVault() const { return vault && vault->isOpen(); }

    template<class Start>
    void ask(Start start, KeyringBackend::Then then);
    void setUnanswered(int count);
    void setBacking(Backing now, const QString &why);
    void keyringFailed(const QString &problem);
    void keyringAnswered();
    void catchUp(const QString &item, std::function<void()> then);
    /// Of an item that the keyring does not give.
    Result<SecretBytes> fromVault(const QString &item) const;
    Error missing(const QString &item) const;
    void takeVault();
    void fillVault();
};

/// Runs a keyring job with a limit of time; \a then gets its outcome, or Failed at the limit.
template<class Start>
void SecretStore::Private::ask(Start start, KeyringBackend::Then then)
{
    auto *limit = new QTimer(q);
    auto waiting = std::make_shared<KeyringBackend::Then>(std::move(then));
    QObject::connect(limit, &QTimer::timeout, q, [this, limit, waiting] {
        limit->deleteLater();
        setUnanswered(unanswered - 1);
        keyringFailed(CoreText::tr("it did not answer within %1 s").arg((answerMs + 999) / 1000));
        std::exchange(*waiting, nullptr)(Outcome{});
    });
    limit->setSingleShot(true);
    limit->start(answerMs);
    setUnanswered(unanswered + 1);
    start([this, alive = QPointer<SecretStore>(q), limit = QPointer<QTimer>(limit),
           waiting](Outcome outcome) {
        if (!alive)
            return;
        const bool late = !*waiting;
        if (outcome.answer != Answer::Failed)
            keyringAnswered();
        else if (!late)
            keyringFailed(outcome.problem);
        if (late)
            return;
        limit->stop();
        limit->deleteLater();
        setUnanswered(unanswered - 1);
        std::exchange(*waiting, nullptr)(std::move(outcome));
    });
}

void SecretStore::Private::setUnanswered(int count)
{
    const bool changed = (unanswered > 0) != (count > 0);
    unanswered = count;
    if (changed)
        Q_EMIT q->waitingChanged();
}

void SecretStore::Private::setBacking(Backing now, const QString &why)
{
    if (backing == now)
        return;
    backing = now;
    sentence = why;
    Q_EMIT q->backingChanged();
}

void SecretStore::Private::keyringFailed(const QString &problem)
{
    setBacking(Backing::Memory,
               CoreText::tr("The desktop keyring gives no answer (%1), so secrets are kept in "
                            "memory only and are "
                            "gone when the program ends: unlock or start a keyring (GNOME Keyring, "
                            "KWallet), then "
                            "start Hookloupe again.")
                       .arg(problem.isEmpty() ? CoreText::tr("no reason was given") : problem));
    takeVault();
}

Result<SecretBytes> SecretStore::Private::fromVault(const QString &item) const
{
    if (hasOpenVault()) {
        if (auto secret = vault->item(item))
            return *std::move(secret);
    }
    return missing(item);
}

/// Its sentence tells how things were before there was a vault, and will be when it is locked.
void SecretStore::Private::takeVault()
{
    if (!vault)
        return;
    if (backing == Backing::Memory && hasOpenVault()) {
        memorySentence = sentence;
        setBacking(Backing::Vault,
                   CoreText::tr("Secrets are kept in the vault %1, encrypted with your passphrase.")
                           .arg(vault->path()));
        fillVault();
    } else if (backing == Backing::Vault && !hasOpenVault()) {
        setBacking(Backing::Memory, memorySentence);
    }
    Q_EMIT q->vaultChanged();
}

/// What was only in memory until the vault was opened.
void SecretStore::Private::fillVault()
{
    VaultItems fresh;
    for (const QString &item : behind) {
        if (const auto found = memory.find(item); found != memory.end())
            fresh.insert(*found);
    }
    if (!fresh.empty())
        vault->put(fresh, q, {});
}

void SecretStore::Private::keyringAnswered()
{
    if (backing == Backing::Keyring)
        return;
    setBacking(Backing::Keyring, CoreText::tr("Secrets are kept in the desktop keyring."));
    for (const QString &item : std::set<QString>(behind))
        catchUp(item, [] {});
}

void SecretStore::Private::catchUp(const QString &item, std::function<void()> then)
{
    const quint64 at = changes;
    const auto done = [this, item, at, then = std::move(then)](const Outcome &outcome) {
        // A change since then has its own job under way.
        if (outcome.answer != Answer::Failed && at == changes)
            behind.erase(item);
        then();
    };
    const auto found = memory.find(item);
    if (found == memory.end())
        ask([this, item](KeyringBackend::Then ended) { keyring->remove(item, std::move(ended)); },
            done);
    else
        ask([this, item, secret = found->second](
                    KeyringBackend::Then ended) { keyring->write(item, secret, std::move(ended)); },
            done);
}

Error SecretStore::Private::missing(const QString &item) const
{
    if (vault && !vault->isOpen() && vault->exists())
        return { ErrorCode::SecretUnavailable,
                 CoreText::tr("The secret '%1' may be in the vault, which is locked: unlock it.")
                         .arg(item),
                 item };
    if (hasOpenVault())
        return { ErrorCode::SecretUnavailable,
                 CoreText::tr("The vault holds no secret '%1': enter it again.").arg(item), item };
    return { ErrorCode::SecretUnavailable,
             backing == Backing::Memory
                     ? CoreText::tr(
                               "The secret '%1' is not known in this session: enter it again. %2")
                               .arg(item, sentence)
                     : CoreText::tr("The keyring holds no secret '%1': enter it again.").arg(item),
             item };
}

SecretStore::SecretStore(KeyringUse use, QObject *parent)
    : SecretStore(use == KeyringUse::Ask ? makeDesktopKeyring() : nullptr, kKeyringAnswerMs, parent)
{ }

SecretStore::SecretStore(std::unique_ptr<KeyringBackend> keyring, int answerMs, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(
              Private{ .q = this, .keyring = std::move(keyring), .answerMs = answerMs }))
{
    if (!d->keyring) {
        d->backing = Backing::Memory;
        d->sentence = CoreText::tr(
                "The keyring is switched off: secrets are kept in memory only and are gone when "
                "the program ends.");
    }
}

SecretStore::~SecretStore() = default;

void SecretStore::read(const SecretRef &ref, QObject *context,
                       std::function<void(Result<SecretBytes>)> then)
{
    if (ref.kind == SecretRef::Kind::Vault) {
        later<SecretBytes>(context, std::move(then), d->fromVault(ref.name));
        return;
    }
    if (ref.kind != SecretRef::Kind::Keychain) {
        // A pipe or device may block for ever, and this thread has a window to draw.
        if (ref.kind == SecretRef::Kind::File && QFileInfo::exists(ref.name)
            && !QFileInfo(ref.name).isFile() && !QFileInfo(ref.name).isDir())
            later<SecretBytes>(
                    context, std::move(then),
                    Error{ ErrorCode::SecretUnavailable,
                           CoreText::tr("%1 is not a plain file: copy the secret into one.")
                                   .arg(ref.name),
                           ref.name });
        else
            later<SecretBytes>(context, std::move(then), readNow(ref));
        return;
    }
    const auto found = d->memory.find(ref.name);
    if (found != d->memory.end()) {
        later<SecretBytes>(context, std::move(then), found->second);
        return;
    }
    if (!d->asksKeyring() || d->behind.contains(ref.name)) {
        later<SecretBytes>(context, std::move(then), d->fromVault(ref.name));
        return;
    }
    d->ask([this,
            &ref](KeyringBackend::Then ended) { d->keyring->read(ref.name, std::move(ended)); },
           [this, item = ref.name, at = d->changes, context = QPointer<QObject>(context),
            then = std::move(then)](const Outcome &outcome) {
               if (outcome.answer == Answer::Ok && at == d->changes)
                   d->memory.emplace(item, outcome.secret);
               if (!context)
                   return;
               if (outcome.answer == Answer::Ok)
                   later<SecretBytes>(context, then, outcome.secret);
               else
                   later<SecretBytes>(context, then, d->fromVault(item));
           });
}

void SecretStore::write(const SecretRef &ref, const SecretBytes &secret, QObject *context,
                        std::function<void(Result<Backing>)> then)
{
    if (!ref.isKept() || ref.name.isEmpty() || secret.isEmpty()) {
        later<Backing>(
                context, std::move(then),
                Error{ ErrorCode::InvalidInput,
                       secret.isEmpty()
                               ? CoreText::tr("The secret is empty: enter it.")
                               : CoreText::tr("A secret can be written to the keyring only: files "
                                              "and variables are yours to change."),
                       ref.name });
        return;
    }
    const bool isOfVault = ref.kind == SecretRef::Kind::Vault;
    if (isOfVault && !d->hasOpenVault()) {
        later<Backing>(
                context, std::move(then),
                Error{ ErrorCode::SecretUnavailable,
                       CoreText::tr("The vault is locked: unlock it, then enter the secret again."),
                       ref.name });
        return;
    }
    if (!isOfVault) {
        ++d->changes;
        d->memory.insert_or_assign(ref.name, secret);
        d->behind.insert(ref.name);
    }
    if (isOfVault || (!d->asksKeyring() && d->hasOpenVault())) {
        d->vault->put(ref.name, secret, context, [then = std::move(then)](const Result<void> &put) {
            then(put ? Result<Backing>(Backing::Vault) : Result<Backing>(put.error()));
        });
        return;
    }
    if (!d->asksKeyring()) {
        later<Backing>(context, std::move(then), d->backing);
        return;
    }
    d->catchUp(ref.name, [this, context = QPointer<QObject>(context), then = std::move(then)] {
        if (context)
            later<Backing>(context, then, d->backing);
    });
}

void SecretStore::remove(const SecretRef &ref)
{
    if (!ref.isKept())
        return;
    if (d->hasOpenVault() && d->vault->item(ref.name))
        d->vault->remove(ref.name, this, {});
    if (ref.kind == SecretRef::Kind::Vault)
        return;
    ++d->changes;
    d->memory.erase(ref.name);
    d->behind.insert(ref.name);
    if (d->asksKeyring())
        d->catchUp(ref.name, [] {});
}

void SecretStore::useVault(const QString &path)
{
    d->vault = std::make_unique<Vault>(path);
    connect(d->vault.get(), &Vault::changed, this, [this] { d->takeVault(); });
}

Vault *SecretStore::vault() const noexcept
{
    return d->vault.get();
}

void SecretStore::lockVault()
{
    if (!d->hasOpenVault())
        return;
    // What the file does not have would be lost, not locked.
    for (const QString &item : d->vault->names()) {
        d->memory.erase(item);
        d->behind.erase(item);
    }
    d->vault->lock();
    Q_EMIT locked();
}

SecretStore::Backing SecretStore::backing() const noexcept
{
    return d->backing;
}

bool SecretStore::isWaiting() const noexcept
{
    return d->unanswered > 0;
}

QString SecretStore::backingSentence() const
{
    return d->sentence;
}

} // namespace hookloupe
