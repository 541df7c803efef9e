// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/commandline.h"
#include "core/endpoint/secretref.h"
#include "core/event/result.h"
#include "core/event/wirerequest.h"
#include "core/secrets/vaultfile.h"
#include "core/signature/cause.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"
#include "core/workspace/ownschemes.h"

#include <QCommandLineParser>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe::cli {

/// A subcommand's command line: parsing, --help, and the usage error with exit code 2.
class Options
{
public:
    /// \a description teaches: what it does, what it prints, examples.
    Options(QString command, const QString &description);

    void positional(const QString &name, const QString &description, const QString &syntax);
    /// An option with a value when \a valueName is not empty.
    void option(const QString &name, const QString &description, const QString &valueName = {});
    /// What a shell proposes for the value of \a option; \a words is called for that only.
    void words(const QString &option, std::function<QStringList()> words);
    void positionalWords(std::function<QStringList()> words);
    void storeOption();
    /// --schemes
    void schemesOption();
    /// --scheme, --secret-file, --secret-env, --secret-vault with the vault's, --param, --schemes.
    void keyOptions();

    /// The exit code when there is nothing more to do (help was shown, or the line is wrong).
    std::optional<int> parse(const QStringList &arguments);

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList positionals() const;
    /// A whole number in [\a least, \a most]; \a fallback when the option is absent.
    Result<qint64> number(const QString &name, qint64 fallback, qint64 least, qint64 most) const;
    /// --store or the default path.
    QString storePath() const;

    /// Says \a sentence and where help is; returns Usage.
    int usageError(const QString &sentence) const;

    /// --schemes or the default folder.
    QString schemesFolder() const;
    /// The built-in schemes and those of the folder, read once.
    const OwnSchemes &ownSchemes() const;
    std::shared_ptr<const SchemeCatalogue> schemes() const;
    /// NotFound with what may be the reason.
    Result<Scheme> schemeOfId(const QString &id) const;
    /// InvalidInput when --scheme is missing, NotFound when it is unknown.
    Result<Scheme> scheme() const;
    bool hasKey() const
    {
        return has(QStringLiteral("secret-file")) || has(QStringLiteral("secret-env"))
                || has(QStringLiteral("secret-vault"));
    }
    /// SecretUnavailable, or InvalidInput when none or two are named.
    Result<KeyMaterial> key() const;
    /// Of a file, a variable, or the vault that --vault names, which is opened once: kept secrets
    /// of both kinds, since no keyring is asked here. SecretUnavailable, and the vault's errors.
    Result<SecretBytes> secret(const SecretRef &ref) const;
    /// What one of --PREFIXsecret-file, --PREFIXsecret-env and --PREFIXsecret-vault names.
    /// InvalidInput when none or two are there.
    Result<SecretBytes> secretNamed(const QString &prefix) const;

private:
    CommandLine line() const;

    QString m_command;
    QString m_syntax;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    QHash<QString, std::function<QStringList()>> m_words; ///< of the positionals: under no name
    mutable std::optional<OwnSchemes> m_ownSchemes;
    mutable std::shared_ptr<const SchemeCatalogue> m_schemes;
    mutable std::optional<VaultItems> m_vaultItems;
};

/// The bytes of \a path, or of standard input for "-"; NotFound or PermissionDenied.
Result<QByteArray> readInput(const QString &path);
/// A REQUEST.http file.
Result<WireRequest> readRequest(const QString &path);
/// --also-secret-file, --also-secret-env and --also-secret-vault, which are for \a purpose.
void furtherSecretOptions(Options &options, const QString &purpose);
/// What they name, in that order.
QList<SecretRef> furtherSecretRefs(const Options &options);
Result<std::vector<SecretBytes>> furtherSecrets(const Options &options);
/// --mistake, with the words that it takes.
void mistakeOption(Options &options);
/// The ids of the schedules that are built in, for Options::words().
QStringList scheduleIds();
/// nullopt without --mistake; InvalidInput names the words.
Result<std::optional<Cause>> mistakeOf(const Options &options);
/// --url, or https with the request's Host and target: what a provider would have signed.
QByteArray urlOf(const Options &options, const WireRequest &request);

} // namespace hookloupe::cli
