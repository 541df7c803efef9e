// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of Scenario that reads its files, and the scenarios of this build.

#include "core/delivery/gatewayscenario.h"
#include "core/delivery/retryschedule.h"
#include "core/endpoint/responseplan.h"
#include "core/event/coretext.h"
#include "core/payload/jsonpath.h"
#include "core/signature/jsonmembers.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

class ScenarioReader
{
public:
    explicit ScenarioReader(const QByteArray &json)
        : m_json(json)
        , m_top(QJsonDocument::fromJson(json).object(), {}, m_mistake)
    { }

    Result<Scenario> read()
    {
        m_top.text("$schema"_L1, QString());
        m_scenario.id = m_top.text("id"_L1);
        m_scenario.name = m_top.text("name"_L1);
        m_scenario.summary = m_top.text("summary"_L1, QString());
        for (const QByteArray &scheme : m_top.texts("schemes"_L1))
            m_scenario.schemes.append(QString::fromUtf8(scheme));
        for (JsonMembers &members : m_top.objects("values"_L1))
            readValue(members);
        m_scenario.messageId = text(m_top, "message_id"_L1,
                                    m_top.bytes("message_id"_L1, "msg_{{random:alnum:24}}"));
        QList<JsonMembers> steps = m_top.objects("steps"_L1);
        if (steps.isEmpty() || static_cast<std::size_t>(steps.size()) > kScenarioStepsMax)
            m_top.note("steps"_L1,
                       CoreText::tr("1 to %1 steps are needed here").arg(kScenarioStepsMax));
        for (JsonMembers &members : steps)
            readStep(members);
        m_top.finish();
        if (!m_mistake.isEmpty()) {
            const QString which = m_scenario.id.isEmpty()
                    ? CoreText::tr("The scenario")
                    : CoreText::tr("The scenario “%1”").arg(m_scenario.id);
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("%1 cannot be used: %2.").arg(which, m_mistake),
                          m_mistake.section(u':', 0, 0) };
        }
        m_scenario.source = m_json;
        return std::move(m_scenario);
    }

private:
    ScenarioText text(JsonMembers &members, QLatin1StringView name, QByteArrayView from,
                      ScenarioText::Form form = ScenarioText::Form::Plain)
    {
        QString mistake;
        auto read = ScenarioText::parse(from, form, m_values, mistake);
        if (!read)
            members.note(name, mistake);
        return read ? *std::move(read) : ScenarioText();
    }

    void readValue(JsonMembers &members)
    {
        Scenario::Value value;
        value.name = members.bytes("name"_L1);
        value.text = text(members, "is"_L1, members.bytes("is"_L1));
        members.finish();
        m_values.append(value.name); // what comes later may use it
        m_scenario.values.push_back(std::move(value));
    }

    void readHeaders(JsonMembers &members, ScenarioStep &step)
    {
        for (JsonMembers &one : members.objects("headers"_L1)) {
            ScenarioHeader header;
            header.name = one.bytes("name"_L1);
            if (!isFieldName(header.name))
                one.note("name"_L1, CoreText::tr("that is no header's name"));
            header.value = text(one, "value"_L1, one.bytes("value"_L1));
            one.finish();
            if (header.name.compare("Content-Type", Qt::CaseInsensitive) == 0)
                step.contentType.clear();
            step.headers.push_back(std::move(header));
        }
    }

    void readBody(JsonMembers &members, ScenarioStep &step)
    {
        const QByteArray plain = members.bytes("body_text"_L1, QByteArray());
        // As its bytes: a JSON object in memory has neither the order of members nor the digits.
        const bool isJson = members.object("body"_L1).has_value();
        if (isJson == !plain.isEmpty()) {
            members.note("body"_L1, CoreText::tr("give one of body (JSON) and body_text"));
            return;
        }
        step.contentType = isJson ? "application/json" : "application/x-www-form-urlencoded";
        if (!isJson) {
            step.body = text(members, "body_text"_L1, plain);
            return;
        }
        const auto path = JsonPath::parse(
                "$.steps[" + QByteArray::number(qsizetype(m_scenario.steps.size())) + "].body");
        const auto lexeme = jsonLexemeAt(m_json, *path);
        step.body = text(members, "body"_L1, lexeme.value_or("{}"), ScenarioText::Form::Json);
    }

    void readStep(JsonMembers &members)
    {
        ScenarioStep step;
        step.type = members.bytes("type"_L1);
        step.name = members.text("name"_L1, QString::fromUtf8(step.type));
        const auto after = parseDuration(members.bytes("after"_L1, "0s"));
        if (!after)
            members.note("after"_L1,
                         CoreText::tr("a time like 500ms, 5s, 30m, 2h or 3d is needed here"));
        step.afterMs = after.value_or(0);
        step.method = members.bytes("method"_L1, "POST");
        if (!isFieldName(step.method))
            members.note("method"_L1, CoreText::tr("that is no method"));
        readBody(members, step);
        readHeaders(members, step);
        members.finish();
        m_scenario.steps.push_back(std::move(step));
    }

    QByteArray m_json;
    QString m_mistake;
    JsonMembers m_top;
    Scenario m_scenario;
    QList<QByteArray> m_values; ///< names read so far
};

} // namespace

Result<Scenario> Scenario::fromJson(const QByteArray &json)
{
    if (json.size() > kScenarioBytesMax)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("The scenario is larger than %1 MiB.").arg(kScenarioBytesMax >> 20)
        };
    QJsonParseError error;
    if (!QJsonDocument::fromJson(json, &error).isObject())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "The scenario cannot be used: it is not a JSON object (%1, byte %2).")
                              .arg(error.errorString())
                              .arg(error.offset) };
    return ScenarioReader(json).read();
}

const QList<Scenario> &builtInScenarios()
{
    static const QList<Scenario> scenarios = [] {
        QList<Scenario> read;
        QDirIterator files(u":/hookloupe/scenarios"_s, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            auto scenario = file.open(QIODevice::ReadOnly) ? Scenario::fromJson(file.readAll())
                                                           : Result<Scenario>(Error{});
            if (!scenario)
                qFatal("%s: %s", qUtf8Printable(file.fileName()),
                       qUtf8Printable(scenario.error().sentence));
            read.append(*std::move(scenario));
        }
        std::sort(read.begin(), read.end(), [](const Scenario &a, const Scenario &b) {
            return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
        });
        return read;
    }();
    return scenarios;
}

const Scenario *builtInScenario(QStringView id)
{
    const QList<Scenario> &all = builtInScenarios();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [id](const Scenario &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace hookloupe
