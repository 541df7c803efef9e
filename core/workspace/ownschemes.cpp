// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/ownschemes.h"

#include "core/event/coretext.h"
#include "core/event/limits.h"
#include "core/signature/schemefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSchemaSuffix = ".schema.json"_L1;

Error unwritable(const QString &path, const QString &why)
{
    return { ErrorCode::PermissionDenied,
             CoreText::tr("%1 cannot be written: %2. Check the folder's permissions and the disk.")
                     .arg(path, why),
             path };
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path };
    QByteArray bytes = file.read(kSchemeFileBytesMax + 1);
    if (bytes.size() > kSchemeFileBytesMax)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "%1 is larger than 64 KiB, which no scheme needs; it is left out.")
                              .arg(path),
                      path };
    return bytes;
}

} // namespace

QString ownSchemesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/hookloupe/schemes"_s;
}

OwnSchemes readOwnSchemes(const QString &folder)
{
    OwnSchemes own;
    QCryptographicHash fingerprint(QCryptographicHash::Sha256);
    QHash<QString, QString> files; // by id
    QStringList names = QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(kSchemaSuffix); });
    if (names.size() > kOwnSchemesMax) {
        own.problems.append(CoreText::tr("%1 holds more than %2 schemes; the rest is left out.")
                                    .arg(folder)
                                    .arg(kOwnSchemesMax));
        names.resize(kOwnSchemesMax);
    }
    for (const QString &name : std::as_const(names)) {
        const QString path = folder + u'/' + name;
        fingerprint.addData(path.toUtf8());
        const auto json = bytesOf(path);
        if (!json) {
            own.problems.append(json.error().sentence);
            own.unusable.append(path);
            continue;
        }
        fingerprint.addData(QByteArray::number(json->size()));
        fingerprint.addData(*json);
        auto scheme = Scheme::fromJson(*json);
        if (!scheme) {
            const SchemeMistake mistake = schemeMistake(*json, scheme.error());
            own.unusable.append(path);
            own.problems.append(u"%1:%2:%3: %4"_s.arg(path)
                                        .arg(mistake.line)
                                        .arg(mistake.column)
                                        .arg(mistake.sentence));
        } else if (const QString first = files.value(scheme->id); !first.isEmpty()) {
            own.unusable.append(path);
            own.problems.append(
                    CoreText::tr("%1: its id “%2” is that of %3 already; give it another one.")
                            .arg(path, scheme->id, first));
        } else {
            files.insert(scheme->id, name);
            scheme->file = path;
            own.schemes.append(*std::move(scheme));
        }
    }
    fingerprint.addData(own.problems.join(u'\n').toUtf8());
    own.fingerprint = fingerprint.result();
    return own;
}

Result<QString> writeOwnScheme(const QString &folder, const QString &id, const QByteArray &json)
{
    const auto scheme = Scheme::fromJson(json);
    if (!scheme)
        return scheme.error();
    if (scheme->id != id)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The scheme's id is “%1”, not “%2”.").arg(scheme->id, id),
                      u"id"_s };
    if (!QDir().mkpath(folder))
        return unwritable(folder, CoreText::tr("the folder cannot be made"));
    QString path = folder + u'/' + id + u".json"_s;
    if (auto written = writeWhole(path, json); !written)
        return written.error();
    // Only a help for editors: without it the scheme works all the same.
    const QString schema = folder + u"/scheme.schema.json"_s;
    if (const auto there = bytesOf(schema); !there || *there != schemeSchema())
        (void)writeWhole(schema, schemeSchema());
    return path;
}

} // namespace hookloupe
