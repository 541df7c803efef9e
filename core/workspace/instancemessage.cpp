// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/instancemessage.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kPathCharactersMax = 4'096;
constexpr qsizetype kTokenBytesMax = 256;
const auto kVersionKey = "hookloupe"_L1;
const auto kPathsKey = "paths"_L1;
const auto kTokenKey = "token"_L1;

bool isUsable(const QString &path)
{
    return path.size() <= kPathCharactersMax && QDir::isAbsolutePath(path)
            && !path.contains(QChar::Null);
}

bool isToken(const QByteArray &token)
{
    return token.size() <= kTokenBytesMax
            && std::ranges::all_of(token, [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

QByteArray composeInstanceMessage(const InstanceMessage &message)
{
    QJsonArray paths;
    qsizetype characters = 0;
    for (const QString &path : message.paths) {
        // A character is six bytes at most.
        characters += path.size();
        if (paths.size() == kInstancePathsMax || characters > kInstanceMessageBytesMax / 8)
            break;
        if (isUsable(path))
            paths.append(path);
    }
    QJsonObject object{ { kVersionKey, kVersion }, { kPathsKey, paths } };
    if (!message.activationToken.isEmpty() && isToken(message.activationToken))
        object.insert(kTokenKey, QString::fromLatin1(message.activationToken));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<InstanceMessage> parseInstanceMessage(QByteArrayView line)
{
    if (line.size() > kInstanceMessageBytesMax)
        return Error{ ErrorCode::InvalidInput, u"The message is too long."_s };
    QJsonParseError problem;
    const QJsonObject object =
            QJsonDocument::fromJson(line.trimmed().toByteArray(), &problem).object();
    if (problem.error != QJsonParseError::NoError || object.value(kVersionKey).toInt() != kVersion
        || !object.value(kPathsKey).isArray())
        return Error{ ErrorCode::InvalidInput, u"The message is none of Hookloupe's."_s };
    InstanceMessage message;
    const QJsonArray paths = object.value(kPathsKey).toArray();
    if (paths.size() > kInstancePathsMax)
        return Error{ ErrorCode::InvalidInput, u"There are too many files."_s };
    for (const QJsonValue &path : paths) {
        if (!path.isString() || !isUsable(path.toString()))
            return Error{ ErrorCode::InvalidInput, u"A file has no absolute path."_s };
        message.paths.append(path.toString());
    }
    message.activationToken = object.value(kTokenKey).toString().toLatin1();
    if (!isToken(message.activationToken))
        message.activationToken.clear();
    return message;
}

} // namespace hookloupe
