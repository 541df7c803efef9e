// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/secretstore.h"

#include "core/event/coretext.h"

#include <QFile>
#include <QFileInfo>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error unavailable(const QString &sentence, const QString &where)
{
    return { ErrorCode::SecretUnavailable, sentence, where };
}

Result<SecretBytes> fromEnvironment(const QString &name)
{
    QByteArray value = qgetenv(name.toUtf8().constData());
    const SecretBytes secret{ QByteArrayView(value) };
    wipe(value);
    if (secret.isEmpty())
        return unavailable(
                CoreText::tr(
                        "The variable %1 holds no secret: set it in the environment that starts "
                        "this program.")
                        .arg(name),
                name);
    return secret;
}

Result<SecretBytes> fromFile(const QString &path)
{
    QFile file(path);
    // Unbuffered: QFile's own buffer would keep a copy that nobody wipes.
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QString why = file.error() == QFileDevice::NoError ? CoreText::tr("it is a folder")
                                                                 : file.errorString();
        return unavailable(
                CoreText::tr("The secret file %1 cannot be read (%2): check its path and "
                             "permissions.")
                        .arg(path, why),
                path);
    }
    QByteArray bytes(SecretStore::kFileBytesMax + 1, Qt::Uninitialized);
    qint64 size = 0;
    for (qint64 got = 1; got > 0 && size < bytes.size(); size += qMax<qint64>(got, 0))
        got = file.read(bytes.data() + size, bytes.size() - size);

    QByteArrayView secret = QByteArrayView(bytes).first(size);
    if (secret.endsWith('\n')) {
        secret.chop(1);
        if (secret.endsWith('\r'))
            secret.chop(1);
    }
    const bool tooLarge = size > SecretStore::kFileBytesMax;
    const SecretBytes kept(tooLarge ? QByteArrayView() : secret);
    wipe(bytes);
    if (tooLarge)
        return unavailable(
                CoreText::tr(
                        "The secret file %1 is larger than 64 KiB: name the file that holds only "
                        "the secret.")
                        .arg(path),
                path);
    if (file.error() != QFileDevice::NoError)
        return unavailable(
                CoreText::tr("The secret file %1 cannot be read (%2): check its path and "
                             "permissions.")
                        .arg(path, file.errorString()),
                path);
    if (kept.isEmpty())
        return unavailable(
                CoreText::tr("The secret file %1 is empty: write the secret into it.").arg(path),
                path);
    return kept;
}

} // namespace

Result<SecretBytes> SecretStore::readNow(const SecretRef &ref)
{
    switch (ref.kind) {
    case SecretRef::Kind::Environment:
        return fromEnvironment(ref.name);
    case SecretRef::Kind::File:
        return fromFile(ref.name);
    case SecretRef::Kind::Keychain:
        return unavailable(
                CoreText::tr(
                        "A secret of the keyring cannot be read here: name a file or a variable "
                        "that holds it."),
                ref.name);
    case SecretRef::Kind::Vault:
        return unavailable(CoreText::tr("The item '%1' of a vault cannot be read here: name a file "
                                        "or a variable that "
                                        "holds the secret.")
                                   .arg(ref.name),
                           ref.name);
    case SecretRef::Kind::None:
        break;
    }
    return unavailable(
            CoreText::tr(
                    "No secret is set: choose one for the endpoint, or name a file or a variable "
                    "that holds it."),
            QString());
}

} // namespace hookloupe
