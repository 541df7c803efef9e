// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayposition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

QByteArray positionsToJson(const QList<KeptPosition> &positions)
{
    QJsonArray list;
    for (const auto &[relay, position] : positions) {
        QJsonArray seen;
        for (const QByteArray &key : position.seen)
            seen.append(QString::fromLatin1(key.toBase64()));
        list.append(QJsonObject{ { u"url"_s, QString::fromUtf8(relay.url) },
                                 { u"path"_s, QString::fromUtf8(relay.path) },
                                 // Not always text: the server decides what it is.
                                 { u"last_id"_s, QString::fromLatin1(position.lastId.toBase64()) },
                                 { u"seen"_s, seen },
                                 { u"heard_at_us"_s, position.heardAtUs },
                                 { u"ended"_s, position.isEnded } });
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<KeptPosition> positionsFromJson(const QByteArray &json)
{
    QList<KeptPosition> positions;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &item : list) {
        const QJsonObject object = item.toObject();
        const auto relay =
                Relay::make(object[u"url"].toString(), object[u"path"].toString().toUtf8());
        if (!relay)
            continue;
        RelayPosition position{ .lastId = QByteArray::fromBase64(
                                        object[u"last_id"].toString().toLatin1()),
                                .heardAtUs = object[u"heard_at_us"].toInteger(),
                                .isEnded = object[u"ended"].toBool() };
        const QJsonArray seen = object[u"seen"].toArray();
        for (qsizetype i = qMax<qsizetype>(0, seen.size() - RelayPosition::kSeenMax);
             i < seen.size(); ++i)
            position.seen += QByteArray::fromBase64(seen[i].toString().toLatin1());
        positions += { *relay, std::move(position) };
    }
    return positions;
}

} // namespace hookloupe
