// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/options.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/vaultoptions.h"
#include "core/delivery/retryschedule.h"
#include "core/endpoint/endpoint.h"
#include "core/http/requestframer.h"
#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kInputBytesMax = 256LL * 1024 * 1024;

/// Where the next parse() writes what it would take, instead of parsing.
CommandLine *described = nullptr;

ValueKind kindOf(const QString &optionName, const QString &valueName)
{
    if (valueName.isEmpty())
        return ValueKind::None;
    if (optionName == "scheme"_L1)
        return ValueKind::Scheme;
    if (valueName == "DIR"_L1)
        return ValueKind::Folder;
    const QStringList forms = valueName.split(u'|');
    for (const QString &form : forms) {
        if (form == "F"_L1 || form.startsWith("FILE"_L1) || form.endsWith(".http"_L1))
            return ValueKind::File;
    }
    return ValueKind::Text;
}

QStringList causeWords()
{
    QStringList words;
    for (int i = 0; i < kCauseCount; ++i)
        words += causeId(static_cast<Cause>(i)).toString();
    return words;
}
} // namespace

Options::Options(QString command, const QString &description)
    : m_command(std::move(command))
{
    m_parser.setApplicationDescription(description);
    m_options.append(QCommandLineOption({ u"h"_s, u"help"_s }, u"Explain this command."_s));
    m_parser.addOption(m_options.last());
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
}

void Options::positional(const QString &name, const QString &description, const QString &syntax)
{
    m_syntax += u' ' + syntax;
    m_parser.addPositionalArgument(name, description, syntax);
}

void Options::option(const QString &name, const QString &description, const QString &valueName)
{
    m_options.append(QCommandLineOption(name, description, valueName));
    m_parser.addOption(m_options.last());
}

void Options::words(const QString &option, std::function<QStringList()> words)
{
    m_words.insert(option, std::move(words));
}

void Options::positionalWords(std::function<QStringList()> words)
{
    m_words.insert(QString(), std::move(words));
}

CommandLine Options::line() const
{
    CommandLine line;
    const auto wordsOf = [this](const QString &name) {
        const auto found = m_words.constFind(name);
        return found == m_words.constEnd() ? QStringList() : (*found)();
    };
    for (const QCommandLineOption &option : m_options) {
        const QString name = option.names().last();
        line.options.append({ .names = option.names(),
                              .description = option.description(),
                              .kind = kindOf(name, option.valueName()),
                              .words = wordsOf(name) });
    }
    // "[FILE]", "ID…": what stands in the brackets counts.
    QString syntax = m_syntax.trimmed();
    syntax.remove(u'[').remove(u']');
    line.positional = m_command == "schemes"_L1 ? ValueKind::Scheme : kindOf(QString(), syntax);
    line.positionalWords = wordsOf(QString());
    return line;
}

CommandLine commandLineOf(const Command &command)
{
    CommandLine line;
    described = &line;
    command.run({ QString(), QString::fromLatin1(command.name) });
    described = nullptr;
    return line;
}

void Options::storeOption()
{
    option(u"store"_s, u"The event store (default: %1)."_s.arg(Workspace::defaultStorePath()),
           u"FILE"_s);
}

void Options::schemesOption()
{
    option(u"schemes"_s,
           u"Read schemes of your own from this folder (default: %1)."_s.arg(ownSchemesFolder()),
           u"DIR"_s);
}

void Options::keyOptions()
{
    option(u"scheme"_s, u"How it is signed; `hookloupe-cli schemes` lists them."_s, u"ID"_s);
    option(u"secret-file"_s,
           u"Read the secret or key from this file (a trailing newline is dropped)."_s, u"F"_s);
    option(u"secret-env"_s, u"Read the secret or key from this environment variable."_s, u"NAME"_s);
    option(u"secret-vault"_s, u"Take the secret or key from this item of the vault."_s, u"NAME"_s);
    vaultOptions(*this, u"The encrypted file that --secret-vault and endpoints' items are of."_s);
    option(u"param"_s,
           u"What the scheme needs besides the secret, e.g. notification_url=…; may be repeated."_s,
           u"NAME=VALUE"_s);
    option(u"key-format"_s,
           u"How a public key is written, where the scheme's usual form does not fit."_s,
           u"FORMAT"_s);
    schemesOption();
}

std::optional<int> Options::parse(const QStringList &arguments)
{
    if (described) {
        *described = line();
        return Success;
    }
    // The parser knows a program and its options; the subcommand is ours.
    if (!m_parser.parse(arguments.first(1) + arguments.sliced(2))) {
        const QString mistake = m_parser.errorText();
        return usageError(mistake.endsWith(u'.') ? mistake : mistake + u'.');
    }
    if (m_parser.isSet(u"help"_s)) {
        QString help = m_parser.helpText();
        help.replace(0, qMax(help.indexOf(u'\n'), 0),
                     u"Usage: hookloupe-cli %1 [options]%2"_s.arg(m_command, m_syntax));
        put(help.toUtf8());
        return Success;
    }
    // An empty name is an unset variable in somebody's script, never a wish.
    if (m_parser.optionNames().contains(u"store"_s) && value(u"store"_s).isEmpty())
        return usageError(u"--store needs the name of a file."_s);
    return std::nullopt;
}

QStringList Options::positionals() const
{
    return m_parser.positionalArguments();
}

Result<qint64> Options::number(const QString &name, qint64 fallback, qint64 least,
                               qint64 most) const
{
    if (!has(name))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return Error{ ErrorCode::InvalidInput,
                      u"--%1 takes a whole number from %2 to %3."_s.arg(name).arg(least).arg(most),
                      name };
    return number;
}

QString Options::storePath() const
{
    return has(u"store"_s) ? value(u"store"_s) : Workspace::defaultStorePath();
}

int Options::usageError(const QString &sentence) const
{
    say(u"hookloupe-cli %1: %2\nSee `hookloupe-cli %1 --help`."_s.arg(m_command, sentence));
    return Usage;
}

Result<Scheme> Options::scheme() const
{
    const QString id = value(u"scheme"_s);
    if (id.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      u"Name the scheme with --scheme; `hookloupe-cli schemes` lists them."_s };
    return schemeOfId(id);
}

QString Options::schemesFolder() const
{
    return has(u"schemes"_s) ? value(u"schemes"_s) : ownSchemesFolder();
}

const OwnSchemes &Options::ownSchemes() const
{
    if (!m_ownSchemes)
        m_ownSchemes = readOwnSchemes(schemesFolder());
    return *m_ownSchemes;
}

std::shared_ptr<const SchemeCatalogue> Options::schemes() const
{
    if (!m_schemes)
        m_schemes = std::make_shared<SchemeCatalogue>(SchemeCatalogue::with(ownSchemes().schemes));
    return m_schemes;
}

Result<Scheme> Options::schemeOfId(const QString &id) const
{
    if (const Scheme *scheme = schemes()->find(id))
        return *scheme;
    QString sentence = u"There is no scheme '%1'; `hookloupe-cli schemes` lists them."_s.arg(id);
    // It may be one of those that could not be read.
    for (const QString &problem : ownSchemes().problems)
        sentence += u'\n' + problem;
    return Error{ ErrorCode::NotFound, sentence };
}

Result<KeyMaterial> Options::key() const
{
    auto named = secretNamed({});
    if (!named)
        return named.error();
    KeyMaterial key{ .key = *named, .format = value(u"key-format"_s).toUtf8() };
    const Scheme *scheme = schemes()->find(value(u"scheme"_s));
    const QStringList pairs = values(u"param"_s);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return Error{ ErrorCode::InvalidInput, u"--param takes NAME=VALUE."_s };
        // A misspelt name would only show as a signature that does not match.
        const QByteArray name = pair.left(equals).toUtf8();
        if (scheme
            && std::none_of(scheme->parameters.begin(), scheme->parameters.end(),
                            [&](const SchemeParameter &known) { return known.name == name; }))
            return Error{ ErrorCode::InvalidInput,
                          u"%1 has no parameter '%2'; `hookloupe-cli schemes %3` names what it "
                          "takes."_s.arg(scheme->name, pair.left(equals), scheme->id) };
        key.parameters.insert(pair.left(equals).toUtf8(), pair.mid(equals + 1).toUtf8());
    }
    return key;
}

Result<SecretBytes> Options::secret(const SecretRef &ref) const
{
    if (!ref.isKept() || (ref.kind == SecretRef::Kind::Keychain && !has(u"vault"_s)))
        return SecretStore::readNow(ref);
    if (!has(u"vault"_s))
        return Error{ ErrorCode::SecretUnavailable,
                      u"'%1' is an item of a vault; name its file with --vault."_s.arg(ref.name) };
    if (!m_vaultItems) {
        const auto passphrase = vaultPassphrase(*this);
        if (!passphrase)
            return passphrase.error();
        auto items = readVaultFile(value(u"vault"_s), *passphrase);
        if (!items)
            return items.error();
        m_vaultItems = std::move(*items);
    }
    const auto item = m_vaultItems->find(ref.name);
    if (item == m_vaultItems->end())
        return Error{ ErrorCode::SecretUnavailable,
                      u"The vault holds no '%1'; `hookloupe-cli vault list` names its items."_s.arg(
                              ref.name) };
    return item->second;
}

Result<SecretBytes> Options::secretNamed(const QString &prefix) const
{
    QList<SecretRef> named;
    for (const auto &[source, kind] : { std::pair(u"file"_s, SecretRef::Kind::File),
                                        std::pair(u"env"_s, SecretRef::Kind::Environment),
                                        std::pair(u"vault"_s, SecretRef::Kind::Vault) }) {
        const QString name = prefix + u"secret-"_s + source;
        if (has(name))
            named.append({ kind, value(name) });
    }
    if (named.size() != 1)
        return Error{ ErrorCode::InvalidInput,
                      u"Give the secret with one of --%1secret-file, --%1secret-env and "
                      "--%1secret-vault."_s.arg(prefix) };
    return secret(named.front());
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened =
            path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ ErrorCode::PermissionDenied,
                      u"%1 cannot be read: %2."_s.arg(path, file.errorString()), path };
    QByteArray bytes = file.read(kInputBytesMax + 1);
    if (bytes.size() > kInputBytesMax)
        return Error{ ErrorCode::InvalidInput, u"%1 is larger than 256 MiB."_s.arg(path), path };
    return bytes;
}

Result<WireRequest> readRequest(const QString &path)
{
    auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    return parseRequestFile(*bytes);
}

void furtherSecretOptions(Options &options, const QString &purpose)
{
    options.option(u"also-secret-file"_s, purpose + u"; may be given again."_s, u"F"_s);
    options.option(u"also-secret-env"_s, u"The same from a variable; may be given again."_s,
                   u"NAME"_s);
    options.option(u"also-secret-vault"_s,
                   u"The same from an item of the vault; may be given again."_s, u"NAME"_s);
}

QList<SecretRef> furtherSecretRefs(const Options &options)
{
    QList<SecretRef> references;
    for (const QString &file : options.values(u"also-secret-file"_s))
        references.append({ SecretRef::Kind::File, file });
    for (const QString &name : options.values(u"also-secret-env"_s))
        references.append({ SecretRef::Kind::Environment, name });
    for (const QString &name : options.values(u"also-secret-vault"_s))
        references.append({ SecretRef::Kind::Vault, name });
    return references;
}

Result<std::vector<SecretBytes>> furtherSecrets(const Options &options)
{
    std::vector<SecretBytes> secrets;
    const QList<SecretRef> references = furtherSecretRefs(options);
    for (const SecretRef &reference : references) {
        const auto secret = options.secret(reference);
        if (!secret)
            return secret.error();
        secrets.push_back(*secret);
    }
    return secrets;
}

void mistakeOption(Options &options)
{
    options.option(u"mistake"_s,
                   u"Sign wrongly on purpose, to see whether a consumer refuses it: other_secret, "
                   "body_reserialized, stale and the other causes that `verify` finds; unknown "
                   "alters the body."_s,
                   u"CAUSE"_s);
    options.words(u"mistake"_s, causeWords);
}

Result<std::optional<Cause>> mistakeOf(const Options &options)
{
    if (!options.has(u"mistake"_s))
        return std::optional<Cause>();
    const auto cause = causeFromId(options.value(u"mistake"_s).toUtf8());
    if (cause)
        return cause;
    return Error{ ErrorCode::InvalidInput,
                  u"--mistake takes one of %1."_s.arg(causeWords().join(u", "_s)) };
}

QByteArray urlOf(const Options &options, const WireRequest &request)
{
    if (options.has(u"url"_s))
        return options.value(u"url"_s).toUtf8();
    return signedUrl(Endpoint{}, request, { .isTls = true, .localAuthority = "localhost" });
}

QStringList scheduleIds()
{
    QStringList ids;
    for (const RetrySchedule &schedule : builtInSchedules())
        ids += schedule.id;
    return ids;
}

} // namespace hookloupe::cli
