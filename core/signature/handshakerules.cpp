// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/handshakerules.h"

#include "core/endpoint/responseplan.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QFile>
#include <QJsonDocument>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

AnswerTemplate readTemplate(JsonMembers &members, QLatin1StringView name, bool isRequired)
{
    const QByteArray text = isRequired ? members.bytes(name) : members.bytes(name, QByteArray());
    TemplateMistake mistake;
    auto read = AnswerTemplate::parse(text, &mistake, AnswerTemplate::Secrets::Allowed);
    if (!read) {
        members.note(name,
                     CoreText::tr("at byte %1: %2").arg(mistake.offset + 1).arg(mistake.sentence));
        return {};
    }
    if (read->needsCommit())
        members.note(name, CoreText::tr("what only the store knows cannot stand here"));
    return std::move(*read);
}

void readAnswer(JsonMembers &members, Handshake &handshake)
{
    if (const auto status = members.count("status"_L1)) {
        handshake.status = static_cast<int>(*status);
        if (*status < 200 || *status > 599)
            members.note("status"_L1, CoreText::tr("a final status is needed, 200 to 599"));
    }
    for (JsonMembers &header : members.objects("headers"_L1)) {
        const QByteArray name = header.bytes("name"_L1);
        if (!name.isEmpty() && !isFieldName(name))
            header.note("name"_L1, CoreText::tr("this is no name of a header"));
        handshake.headers.push_back({ name, readTemplate(header, "value"_L1, true) });
        header.finish();
    }
    handshake.body = readTemplate(members, "body"_L1, false);
    members.finish();
}

Handshake readHandshake(JsonMembers &members, const QList<QByteArray> &parameters)
{
    Handshake handshake;
    handshake.name = members.text("name"_L1);
    handshake.whenText = members.text("when"_L1);
    QueryMistake mistake;
    if (auto when = Query::parse(handshake.whenText, &mistake))
        handshake.when = std::move(*when);
    else
        members.note("when"_L1,
                     CoreText::tr("column %1: %2").arg(mistake.column + 1).arg(mistake.sentence));
    if (handshake.when.needsCommit())
        members.note("when"_L1, CoreText::tr("what only the store knows cannot be asked for here"));
    for (JsonMembers &expected : members.objects("expect"_L1)) {
        const QByteArray parameter = expected.bytes("parameter"_L1);
        if (!parameters.contains(parameter))
            expected.note(
                    "parameter"_L1,
                    CoreText::tr("“%1” is not one of the parameters").arg(displayText(parameter)));
        handshake.expected.push_back({ readTemplate(expected, "value"_L1, true), parameter });
        expected.finish();
    }
    handshake.note = readTemplate(members, "note"_L1, false);
    handshake.confirm = readTemplate(members, "confirm"_L1, false);
    handshake.isAnswered = members.has("answer"_L1);
    if (auto answer = members.object("answer"_L1))
        readAnswer(*answer, handshake);
    else if (handshake.note.parts().empty())
        members.note("answer"_L1, CoreText::tr("an answer or a note is needed"));
    members.finish();
    return handshake;
}

} // namespace

std::vector<Handshake> readHandshakes(JsonMembers &top, const QList<QByteArray> &parameters)
{
    std::vector<Handshake> handshakes;
    for (JsonMembers &members : top.objects("handshakes"_L1))
        handshakes.push_back(readHandshake(members, parameters));
    return handshakes;
}

const std::vector<Handshake> &standardHandshakes()
{
    static const std::vector<Handshake> handshakes = [] {
        QFile file(u":/hookloupe/handshakes/any.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("this build holds no handshakes");
        QString mistake;
        JsonMembers members(QJsonDocument::fromJson(file.readAll()).object(), {}, mistake);
        std::vector<Handshake> read = readHandshakes(members, {});
        if (!mistake.isEmpty() || read.empty())
            qFatal("handshakes/any.json: %s", qPrintable(mistake));
        return read;
    }();
    return handshakes;
}

} // namespace hookloupe
