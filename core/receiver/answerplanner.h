// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/answertemplate.h"
#include "core/event/eventsink.h"
#include "core/query/query.h"
#include "core/receiver/bodyfiles.h"
#include "core/receiver/planmemory.h"
#include "core/receiver/receiver.h"
#include "core/receiver/responder.h"
#include "core/signature/handshake.h"

#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// The file that an answer's body is in, and what is known of that answer already.
struct AwaitedFile
{
    QString path;
    bool isTemplate = false;
    qsizetype rule = -1; ///< that holds; -1: none, it is the endpoint's plan
    QString origin;
    AppendOutcome outcome;
};

/// An answer, and how it goes out.
struct PlannedAnswer
{
    Answer answer;
    int delayMs = 0;
    Fault fault = Fault::None;
    FaultShape shape; ///< of the fault, complete
    bool isFromTarget = false; ///< none of that: what the event is forwarded to answers
    std::optional<AwaitedFile> file; ///< none of that yet: AnswerPlanner::withFile() makes it
};

/// Decides what an event is answered, by the endpoints of one moment: the handshake that its scheme
/// knows, else the first rule that holds, else a failure on purpose, else the target that it is
/// forwarded to, else the endpoint's plan. Immutable; may be used in
/// several threads.
class AnswerPlanner
{
public:
    AnswerPlanner(std::shared_ptr<const ReceiverEndpoints> endpoints,
                  std::shared_ptr<PlanMemory> memory, bool canForward);

    /// What endpoint \a index answers to \a event, which was judged. \a closes: the connection ends
    /// after it. nullopt when it depends on what the store will say, or on a file: then
    /// afterCommit() tells.
    std::optional<PlannedAnswer> beforeCommit(qsizetype index, const Event &event, bool closes,
                                              Responder &responder) const;
    /// The same once the store has said it.
    PlannedAnswer afterCommit(qsizetype index, const Event &event, const AppendOutcome &outcome,
                              bool closes, Responder &responder) const;
    /// The same once \a file, which that asked for, was \a read.
    PlannedAnswer withFile(qsizetype index, const Event &event, const AwaitedFile &file,
                           const BodyFileResult &read, bool closes, Responder &responder) const;

private:
    /// A plan with what of it is read once.
    struct Prepared
    {
        const ResponsePlan *plan = nullptr;
        qsizetype rule = -1; ///< -1: the endpoint's own
        QString counter; ///< the name of what it counts
        QString origin; ///< which rule it is of
        std::optional<AnswerTemplate> body;
        std::vector<std::optional<AnswerTemplate>> fields; ///< in step with the plan's
        bool isPlain = false; ///< what it says goes out as it stands
        bool isLate = false; ///< what it says is known after the commit
    };
    struct Rule
    {
        Query when;
        Prepared plan;
    };
    struct Entry
    {
        const Endpoint *endpoint = nullptr;
        const Scheme *scheme = nullptr;
        KeyList keys;
        std::vector<Rule> rules;
        Prepared plan;
        bool rulesNeedCommit = false;
        bool targetAnswers = false; ///< in place of `plan`
    };
    struct Order;
    static Prepared prepared(const ResponsePlan &plan, const QString &counter,
                             const QString &origin);
    static const Prepared &choose(const Entry &entry, const EventFacts &facts);
    static std::optional<HandshakeAnswer> handshake(const Entry &entry, const EventFacts &facts);
    static PlannedAnswer answered(const HandshakeAnswer &asked, Order &order);
    /// \a origin: what is known of it already.
    PlannedAnswer make(const Prepared &plan, const Entry &entry, Order &order,
                       QString origin) const;
    static PlannedAnswer finished(ResponsePlan plan, Order &order, QString origin);
    static Order orderOf(const Event &event, const AppendOutcome &outcome, bool closes,
                         Responder &responder);
    std::optional<QString> failure(const Prepared &plan, const EventFacts &facts) const;
    /// The plan with its placeholders filled in. \a file: null when it names none.
    ResponsePlan filled(const Prepared &plan, const Entry &entry, const Order &order,
                        const BodyFileResult *file, QString &origin) const;

    std::shared_ptr<const ReceiverEndpoints> m_endpoints;
    std::shared_ptr<PlanMemory> m_memory;
    std::vector<Entry> m_entries;
};

} // namespace hookloupe
