// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/jsonmembers.h"

#include "core/event/coretext.h"

#include <cmath>

namespace hookloupe {

using namespace Qt::StringLiterals;

JsonMembers::JsonMembers(QJsonObject object, QString path, QString &mistake)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_mistake(&mistake)
{ }

QString JsonMembers::full(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonMembers::note(QLatin1StringView name, const QString &sentence)
{
    if (m_mistake->isEmpty())
        *m_mistake = full(QString(name)) + u": "_s + sentence;
}

bool JsonMembers::has(QLatin1StringView name) const
{
    return m_object.contains(name);
}

QString JsonMembers::text(QLatin1StringView name)
{
    m_known.append(QString(name));
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().isEmpty()) {
        note(name, CoreText::tr("a text is needed here"));
        return {};
    }
    return value.toString();
}

QString JsonMembers::text(QLatin1StringView name, const QString &otherwise)
{
    m_known.append(QString(name));
    return has(name) ? text(name) : otherwise;
}

QByteArray JsonMembers::bytes(QLatin1StringView name)
{
    return text(name).toUtf8();
}

QByteArray JsonMembers::bytes(QLatin1StringView name, const QByteArray &otherwise)
{
    m_known.append(QString(name));
    return has(name) ? bytes(name) : otherwise;
}

std::optional<qint64> JsonMembers::count(QLatin1StringView name)
{
    m_known.append(QString(name));
    if (!has(name))
        return std::nullopt;
    const double number = m_object.value(name).toDouble(-1);
    if (number < 0 || number > 1e12 || std::floor(number) != number) {
        note(name, CoreText::tr("a whole number is needed here"));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

bool JsonMembers::flag(QLatin1StringView name, bool otherwise)
{
    m_known.append(QString(name));
    if (has(name) && !m_object.value(name).isBool())
        note(name, CoreText::tr("true or false is needed here"));
    return m_object.value(name).toBool(otherwise);
}

QList<QByteArray> JsonMembers::texts(QLatin1StringView name)
{
    m_known.append(QString(name));
    const QJsonValue value = m_object.value(name);
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{ value };
    QList<QByteArray> texts;
    if (!has(name))
        return texts;
    for (const auto &item : array) {
        if (!item.isString() || item.toString().isEmpty()) {
            note(name, CoreText::tr("a text, or an array of texts, is needed here"));
            return {};
        }
        texts.append(item.toString().toUtf8());
    }
    return texts;
}

std::optional<JsonMembers> JsonMembers::object(QLatin1StringView name)
{
    m_known.append(QString(name));
    if (!has(name))
        return std::nullopt;
    if (!m_object.value(name).isObject()) {
        note(name, CoreText::tr("an object is needed here"));
        return std::nullopt;
    }
    return JsonMembers(m_object.value(name).toObject(), full(QString(name)), *m_mistake);
}

QList<JsonMembers> JsonMembers::objects(QLatin1StringView name)
{
    m_known.append(QString(name));
    QList<JsonMembers> objects;
    if (!has(name))
        return objects;
    const QJsonArray array = m_object.value(name).toArray();
    if (!m_object.value(name).isArray())
        note(name, CoreText::tr("an array of objects is needed here"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            note(name, CoreText::tr("an array of objects is needed here"));
        objects.append(
                JsonMembers(array[i].toObject(), full(u"%1[%2]"_s.arg(name).arg(i)), *m_mistake));
    }
    return objects;
}

int JsonMembers::choice(QLatin1StringView name, const QStringList &words)
{
    const auto index = words.indexOf(text(name));
    if (index < 0)
        note(name, CoreText::tr("use one of %1").arg(words.join(u", "_s)));
    return static_cast<int>(qMax<qsizetype>(index, 0));
}

int JsonMembers::choice(QLatin1StringView name, const QStringList &words, int otherwise)
{
    m_known.append(QString(name));
    return has(name) ? choice(name, words) : otherwise;
}

void JsonMembers::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_known.contains(name) && m_mistake->isEmpty())
            *m_mistake = full(name) + u": "_s + CoreText::tr("this member is not known");
    }
}

} // namespace hookloupe
