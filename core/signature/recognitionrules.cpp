// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/extrarules.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Names that any sender may use say nothing about who it is.
bool isCommonName(QByteArrayView name)
{
    static constexpr auto kCommon = { "Idempotency-Key",   "X-Request-Id", "Request-Id",
                                      "X-Idempotency-Key", "Content-Type", "User-Agent" };
    return std::any_of(kCommon.begin(), kCommon.end(),
                       [name](const char *common) { return equalsIgnoreCase(name, common); });
}

void addHeadersOf(const std::vector<ContentTemplate> &templates, const SchemeRules &rules,
                  QList<QByteArray> &names)
{
    for (const ContentTemplate &one : templates) {
        for (const TemplatePart &part : one.parts) {
            const bool tells = part.make == headerPart && !isCommonName(part.argument)
                    && !equalsIgnoreCase(part.argument, rules.idHeader)
                    && !names.contains(part.argument);
            if (tells)
                names.append(part.argument);
        }
    }
}

} // namespace

void readRecognitionRules(JsonMembers &top, SchemeRules &rules)
{
    RecognitionRules &recognition = rules.recognition;
    if (auto members = top.object("recognise"_L1)) {
        recognition.headers = members->texts("headers"_L1);
        recognition.userAgents = members->texts("user_agents"_L1);
        recognition.bodyTexts = members->texts("body"_L1);
        for (JsonMembers &member : members->objects("members"_L1)) {
            const QByteArray name = member.bytes("name"_L1);
            recognition.members.push_back({ name, member.bytes("value"_L1) });
            member.finish();
        }
        recognition.isRequired = members->flag("required"_L1, false);
        if (recognition.isEmpty())
            top.note("recognise"_L1,
                     CoreText::tr("name headers, user agents or texts of the body"));
        members->finish();
    }
    addHeadersOf(rules.eventType, rules, recognition.headers);
    addHeadersOf(rules.deliveryId, rules, recognition.headers);
    addHeadersOf(rules.attempt, rules, recognition.headers);
}

} // namespace hookloupe
