// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relay.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

QString Relay::host() const
{
    const QUrl parsed = QUrl::fromEncoded(url);
    const QString name = parsed.host(QUrl::FullyEncoded);
    return displayText(
            (parsed.port() > 0 ? u"%1:%2"_s.arg(name).arg(parsed.port()) : name).toUtf8());
}

bool Relay::isTls() const
{
    return QUrl::fromEncoded(url).scheme() == "https"_L1;
}

Result<Relay> Relay::make(const QString &url, const QByteArray &path)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty()
        || (parsed.scheme() != "https"_L1 && parsed.scheme() != "http"_L1))
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("A relay's URL is that of its channel, such as https://smee.io/ and the "
                         "channel's name."),
            u"url"_s
        };
    const bool isPath = path.startsWith('/') && std::all_of(path.begin(), path.end(), [](char c) {
                            return c > ' ' && c < 0x7f && c != '?' && c != '#';
                        });
    if (!isPath)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The path of an endpoint begins with '/' and has no blank, '?' "
                                   "or '#'; write %20 for a blank."),
                      u"path"_s };
    QUrl plain = parsed;
    plain.setFragment(QString());
    return Relay{ plain.toEncoded(), path };
}

QByteArray relaysToJson(const QList<Relay> &relays)
{
    QJsonArray list;
    for (const Relay &relay : relays)
        list.append(QJsonObject{ { u"url"_s, QString::fromUtf8(relay.url) },
                                 { u"path"_s, QString::fromUtf8(relay.path) } });
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<Relay> relaysFromJson(const QByteArray &json)
{
    QList<Relay> relays;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &item : list) {
        const QJsonObject object = item.toObject();
        if (auto relay =
                    Relay::make(object[u"url"].toString(), object[u"path"].toString().toUtf8()))
            relays += *relay;
    }
    return relays;
}

} // namespace hookloupe
