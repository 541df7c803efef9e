// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/causes/advice.h"

#include "core/event/coretext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// resources/translations/update reads the sentences there.
QString translated(const QJsonValue &text)
{
    return CoreText::tr(text.toString().toUtf8().constData());
}

/// Built in: that it cannot be read is a defect of the build.
const QJsonObject &advice()
{
    static const QJsonObject read = [] {
        QFile file(u":/hookloupe/advice/advice.json"_s);
        const QJsonDocument document = file.open(QIODevice::ReadOnly)
                ? QJsonDocument::fromJson(file.readAll())
                : QJsonDocument();
        if (!document.isObject())
            qFatal("the advice of this build cannot be read");
        return document.object();
    }();
    return read;
}

} // namespace

void addAdvice(Finding &finding, SecretUse use)
{
    const QJsonObject cause =
            advice().value("causes"_L1).toObject().value(causeId(finding.cause)).toObject();
    finding.sentence = translated(cause.value("sentence"_L1));
    finding.fix = translated(cause.value("fix"_L1));
    QString name = cause.value("group"_L1).toString();
    if (use == SecretUse::Whole && name == "decode"_L1)
        name = u"secret"_s;
    const QJsonArray group = advice().value("groups"_L1).toObject().value(name).toArray();
    for (const auto &one : group) {
        const QJsonObject fix = one.toObject();
        finding.fixes.append({ fix.value("framework"_L1).toString(),
                               translated(fix.value("text"_L1)), fix.value("code"_L1).toString() });
    }
}

QString Finding::advice() const
{
    QString text = sentence + u' ' + fix;
    for (const FrameworkFix &one : fixes) {
        text += u"\n\n"_s + one.framework + u": "_s + one.text;
        if (!one.code.isEmpty())
            text += u'\n' + one.code;
    }
    return text;
}

} // namespace hookloupe
