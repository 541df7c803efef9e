// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemes/schemedraft.h"

#include "core/payload/jsonpath.h"

#include <QCoreApplication>
#include <QFile>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct SchemeDraftWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::SchemeDraft)
};

QByteArray resource(const QString &name)
{
    QFile file(u":/hookloupe/scheme-templates/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this build lacks %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// \a json with the text \a value in the place of the one at \a path.
QByteArray replaced(QByteArray json, QByteArrayView path, const QString &value)
{
    const auto lexeme = jsonLexemeAt(json, *JsonPath::parse(path));
    if (!lexeme)
        return json;
    // What is put in has no character that JSON would have to escape but these two.
    QByteArray text = value.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return json.replace(lexeme->data() - json.constData(), lexeme->size(), '"' + text + '"');
}

} // namespace

QList<SchemeTemplate> schemeTemplates()
{
    return { { SchemeDraftWords::tr("HMAC of the body, in hexadecimal"),
               resource(u"1-hmac.json"_s) },
             { SchemeDraftWords::tr("t=…,v1=… with a timestamp"), resource(u"2-timestamp.json"_s) },
             { SchemeDraftWords::tr("Like Standard Webhooks"), resource(u"3-standard.json"_s) },
             { SchemeDraftWords::tr("A shared token"), resource(u"4-token.json"_s) } };
}

QByteArray copiedScheme(const QByteArray &json, const SchemeCatalogue &schemes)
{
    const auto scheme = Scheme::fromJson(json);
    if (!scheme)
        return json;
    constexpr qsizetype kIdRoom = 50; // of 64, for what is added
    QString id = scheme->id.left(kIdRoom);
    if (schemes.find(scheme->id)) {
        const QString stem = id + u"-copy"_s;
        id = stem;
        for (int number = 2; schemes.find(id); ++number)
            id = stem + u'-' + QString::number(number);
    }
    const QString name =
            id == scheme->id ? scheme->name : SchemeDraftWords::tr("%1 (copy)").arg(scheme->name);
    return replaced(replaced(json, "$.id", id), "$.name", name);
}

} // namespace hookloupe
