// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/answertemplate.h"
#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace hookloupe {

/// A text of a scenario that is filled in each time it is sent. In JSON, a filled-in string stays
/// one string whatever its value holds.
class ScenarioText
{
public:
    enum class Form {
        Plain,
        Json, ///< JSON; a string that begins with '=' stands there without its quotes
    };
    /// nullopt, and \a mistake says in a clause what is wrong and where.
    static std::optional<ScenarioText> parse(QByteArrayView text, Form form,
                                             const QList<QByteArray> &values, QString &mistake);
    QByteArray fill(TemplateContext &context) const;

private:
    struct Piece
    {
        QByteArray literal;
        std::optional<AnswerTemplate> text; ///< instead of the literal
        bool isQuoted = false; ///< what is filled in becomes a JSON string
    };
    std::vector<Piece> m_pieces;
};

struct ScenarioHeader
{
    QByteArray name;
    ScenarioText value;
};

/// One event of a scenario.
struct ScenarioStep
{
    QString name; ///< for people; its type when the file gives none
    qint64 afterMs = 0; ///< after the step before, by the sender's clock
    QByteArray type;
    QByteArray method = "POST";
    QByteArray target; ///< of a captured request; empty: the URL's path
    QByteArray contentType; ///< empty: none is added
    std::vector<ScenarioHeader> headers;
    ScenarioText body;
    QByteArray exactBody; ///< of a captured request
    Fields exactHeaders; ///< likewise
    bool isExact = false; ///< the two are sent; nothing is filled in
};

/// What a payment gateway, a shop or a repository sends over time: resources/scenarios/<id>.json,
/// or a file of the person's. A plain value.
struct Scenario
{
    struct Value
    {
        QByteArray name;
        ScenarioText text;
    };

    QString id; ///< "payment-confirmed"
    QString name;
    QString summary;
    QStringList schemes; ///< whose events these are; empty: anybody's
    std::vector<Value> values; ///< drawn once for each run, in this order
    ScenarioText messageId; ///< of each step: what stays when it is sent again
    std::vector<ScenarioStep> steps;
    QByteArray source; ///< the file, or the captured request, to make it again from
    bool isCaptured = false; ///< source is a request

    /// InvalidInput; `where` is the member. core/signature/schemefile.h finds its line.
    static Result<Scenario> fromJson(const QByteArray &json);
    /// One step: \a wire with its method, target, fields and body as they are.
    static Result<Scenario> fromRequest(const QByteArray &wire, const QByteArray &type = {});
};

/// The scenarios of this build, sorted by name.
const QList<Scenario> &builtInScenarios();
/// nullptr when unknown.
const Scenario *builtInScenario(QStringView id);

/// What a step is filled in from.
struct ScenarioState
{
    QMap<QByteArray, QByteArray> values; ///< of the run
    QByteArray deliveryId; ///< {{delivery}}
    QByteArray previousBody; ///< {{json:$.…}} reads the body of the step before
    std::function<quint64(const QByteArray &name)> nextCount;
    qint64 nowUs = 0; ///< {{time}}
};

/// The values of a new run.
QMap<QByteArray, QByteArray> drawValues(const Scenario &scenario, const ScenarioState &state);
/// A new id for a message of \a scenario.
QByteArray drawMessageId(const Scenario &scenario, const ScenarioState &state);
/// \a step's own header fields, filled in; what the connection, the framing and the signature need
/// is not among them.
Fields filledHeaders(const ScenarioStep &step, const ScenarioState &state);
QByteArray filledBody(const ScenarioStep &step, const ScenarioState &state);

inline constexpr qsizetype kScenarioBytesMax = 4LL * 1024 * 1024;
inline constexpr std::size_t kScenarioStepsMax = 1'000;

} // namespace hookloupe
