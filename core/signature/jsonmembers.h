// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

/// Reads the members of one object of a scheme file and notes the first mistake with the member's
/// full name. Values are asked for once; finish() then names members that nobody asked for.
class JsonMembers
{
public:
    /// \a mistake outlives this; it is shared by nested objects.
    JsonMembers(QJsonObject object, QString path, QString &mistake);

    bool has(QLatin1StringView name) const;
    /// A text that must be there and must not be empty.
    QString text(QLatin1StringView name);
    QString text(QLatin1StringView name, const QString &otherwise);
    QByteArray bytes(QLatin1StringView name);
    QByteArray bytes(QLatin1StringView name, const QByteArray &otherwise);
    /// A whole number, zero or more.
    std::optional<qint64> count(QLatin1StringView name);
    bool flag(QLatin1StringView name, bool otherwise);
    /// A text, or an array of texts.
    QList<QByteArray> texts(QLatin1StringView name);
    /// An object, or nothing.
    std::optional<JsonMembers> object(QLatin1StringView name);
    QList<JsonMembers> objects(QLatin1StringView name);

    /// Index of the member's text in \a words; a mistake that lists them otherwise.
    int choice(QLatin1StringView name, const QStringList &words);
    int choice(QLatin1StringView name, const QStringList &words, int otherwise);

    /// Notes "<path>.<name>: <sentence>".
    void note(QLatin1StringView name, const QString &sentence);
    void finish();

private:
    QString full(const QString &name) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_mistake;
    QStringList m_known;
};

} // namespace hookloupe
