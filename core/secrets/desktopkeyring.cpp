// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/keyringbackend.h"

#include <qt6keychain/keychain.h>

#include <cstring>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"hookloupe"_s;

KeyringBackend::Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return { KeyringBackend::Answer::Ok };
    case QKeychain::EntryNotFound:
        return { KeyringBackend::Answer::NotFound };
    default:
        return { KeyringBackend::Answer::Failed, {}, job.errorString().left(300) };
    }
}

/// The job's bytes, wiped where QtKeychain keeps them: it frees them as they are.
SecretBytes takeSecret(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray shared = job.binaryData();
    SecretBytes secret{ QByteArrayView(shared) };
    if (!shared.isEmpty())
        explicit_bzero(const_cast<char *>(shared.constData()),
                       static_cast<std::size_t>(shared.size()));
    return secret;
}

/// Jobs delete themselves when they end; one that never ends has to outlive us, since the keyring's
/// library still points to it.
class DesktopKeyring : public KeyringBackend
{
public:
    void read(const QString &item, Then then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService);
        run(job, item, [job, then = std::move(then)] {
            Outcome outcome = outcomeOf(*job);
            if (outcome.answer == Answer::Ok)
                outcome.secret = takeSecret(*job);
            then(std::move(outcome));
        });
    }

    void write(const QString &item, const SecretBytes &secret, Then then) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService);
        // Not a copy: the job reads our bytes, which the lambda keeps alive, and we wipe them.
        const QByteArrayView bytes = secret.view();
        job->setBinaryData(QByteArray::fromRawData(bytes.data(), bytes.size()));
        run(job, item, [job, secret, then = std::move(then)] { then(outcomeOf(*job)); });
    }

    void remove(const QString &item, Then then) override
    {
        auto *job = new QKeychain::DeletePasswordJob(kService);
        run(job, item, [job, then = std::move(then)] { then(outcomeOf(*job)); });
    }

private:
    template<class Finished>
    static void run(QKeychain::Job *job, const QString &item, Finished finished)
    {
        job->setInsecureFallback(false);
        job->setKey(item);
        QObject::connect(job, &QKeychain::Job::finished, job, std::move(finished));
        job->start();
    }
};

} // namespace

std::unique_ptr<KeyringBackend> makeDesktopKeyring()
{
    return std::make_unique<DesktopKeyring>();
}

} // namespace hookloupe
