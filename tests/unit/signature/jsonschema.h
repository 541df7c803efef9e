// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>

#include <cmath>

namespace hookloupe {

/// The part of JSON Schema (draft 2020-12) that scheme.schema.json uses: empty when \a value fits,
/// else the place of the first misfit. A keyword that it does not know fails, so that none is
/// passed over.
inline QString schemaMisfit(const QJsonObject &schema, const QJsonValue &value,
                            const QString &place = QStringLiteral("$"))
{
    const auto keyword = [&](const QString &name) { return schema.value(name); };
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString name = it.key();
        const QJsonValue rule = it.value();
        bool fits = true;
        if (name == QLatin1StringView("type")) {
            const QString type = rule.toString();
            fits = (type == QLatin1StringView("object") && value.isObject())
                    || (type == QLatin1StringView("array") && value.isArray())
                    || (type == QLatin1StringView("string") && value.isString())
                    || (type == QLatin1StringView("boolean") && value.isBool())
                    || (type == QLatin1StringView("integer") && value.isDouble()
                        && std::floor(value.toDouble()) == value.toDouble());
        } else if (name == QLatin1StringView("enum")) {
            fits = rule.toArray().contains(value);
        } else if (name == QLatin1StringView("minLength")) {
            fits = !value.isString() || value.toString().size() >= rule.toInt();
        } else if (name == QLatin1StringView("maxLength")) {
            fits = !value.isString() || value.toString().size() <= rule.toInt();
        } else if (name == QLatin1StringView("pattern")) {
            fits = !value.isString()
                    || QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
        } else if (name == QLatin1StringView("minimum")) {
            fits = !value.isDouble() || value.toDouble() >= rule.toDouble();
        } else if (name == QLatin1StringView("minProperties")) {
            fits = !value.isObject() || value.toObject().size() >= rule.toInt();
        } else if (name == QLatin1StringView("minItems")) {
            fits = !value.isArray() || value.toArray().size() >= rule.toInt();
        } else if (name == QLatin1StringView("required")) {
            for (const auto &member : rule.toArray())
                fits = fits && (!value.isObject() || value.toObject().contains(member.toString()));
        } else if (name == QLatin1StringView("oneOf")) {
            int fitting = 0;
            for (const auto &one : rule.toArray())
                fitting += schemaMisfit(one.toObject(), value, place).isEmpty() ? 1 : 0;
            fits = fitting == 1;
        } else if (name == QLatin1StringView("items")) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i) {
                const QString misfit = schemaMisfit(rule.toObject(), items[i],
                                                    place + QStringLiteral("[%1]").arg(i));
                if (!misfit.isEmpty())
                    return misfit;
            }
        } else if (name == QLatin1StringView("properties")) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                const QJsonValue inner = rule.toObject().value(member.key());
                if (inner.isUndefined())
                    continue;
                const QString misfit =
                        schemaMisfit(inner.toObject(), member.value(), place + u'.' + member.key());
                if (!misfit.isEmpty())
                    return misfit;
            }
        } else if (name == QLatin1StringView("additionalProperties")) {
            const QJsonObject known = keyword(QStringLiteral("properties")).toObject();
            for (const QString &member : value.toObject().keys())
                fits = fits && (rule.toBool() || known.contains(member));
        } else {
            fits = name == QLatin1StringView("$schema") || name == QLatin1StringView("title")
                    || name == QLatin1StringView("description")
                    || name == QLatin1StringView("default");
        }
        if (!fits)
            return place + QStringLiteral(": ") + name;
    }
    return {};
}

} // namespace hookloupe
