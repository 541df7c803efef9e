// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/lifeline/lifelinefacts.h"

#include "core/event/ascii.h"
#include "core/payload/timereading.h"
#include "core/query/jsonvalues.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A longer value is no id.
constexpr qsizetype kIdBytesMax = 1'024;

/// A shorter text is in nearly every body.
constexpr qsizetype kRunBytesLeast = 3;

/// The longest part of \a id that stands in every JSON spelling of it as it is, and needs no escape
/// in a query.
QByteArray plainRunOf(const QByteArray &id)
{
    QByteArray best;
    QByteArray run;
    for (const char c : id) {
        const bool isPlain = isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
        run = isPlain ? run + c : QByteArray();
        if (run.size() > best.size())
            best = run;
    }
    return best;
}

/// A JSON path ends in the name that says what the value is.
QByteArray keyOf(const JsonPath &path)
{
    for (auto step = path.steps().rbegin(); step != path.steps().rend(); ++step) {
        if (step->kind == JsonPath::Step::Kind::Member)
            return step->name;
    }
    return {};
}

/// The rule says that it is a time, whatever its name.
std::optional<qint64> timeOf(const QByteArray &text, const QByteArray &key, qint64 nowUs)
{
    if (const auto written = readWrittenTime(text))
        return written->instantUs;
    for (const QByteArray &name : { key, "timestamp"_ba }) {
        if (const auto reading = readTime(text, name, nowUs))
            return reading->instantUs;
    }
    return std::nullopt;
}

} // namespace

LifelineFacts lifelineFactsOf(const LifelineRule &rule, const QByteArray &eventType,
                              QByteArrayView body, qint64 receivedAtUs)
{
    LifelineFacts facts;
    const auto idPath = JsonPath::parse(rule.idPath);
    if (!idPath)
        return facts;
    std::vector<const JsonPath *> paths{ &*idPath };
    const auto timePath = rule.timePath.isEmpty() ? std::nullopt : JsonPath::parse(rule.timePath);
    const auto statePath =
            rule.statePath.isEmpty() ? std::nullopt : JsonPath::parse(rule.statePath);
    if (timePath)
        paths.push_back(&*timePath);
    if (statePath)
        paths.push_back(&*statePath);
    const auto lexemes = jsonLexemesAt(body, paths);
    const auto isScalar = [](QByteArrayView lexeme) {
        return !lexeme.startsWith('{') && !lexeme.startsWith('[') && lexeme != "null";
    };
    if (lexemes[0] && isScalar(*lexemes[0]) && lexemes[0]->size() <= kIdBytesMax)
        facts.businessId = jsonTextOf(*lexemes[0]);
    std::size_t next = 1;
    if (timePath) {
        if (const auto &lexeme = lexemes[next++]; lexeme && isScalar(*lexeme))
            facts.ownTimeUs = timeOf(jsonTextOf(*lexeme), keyOf(*timePath), receivedAtUs);
    }
    if (statePath) {
        if (const auto &lexeme = lexemes[next]; lexeme && lexeme->size() <= kIdBytesMax)
            facts.stateText = QString::fromUtf8(jsonTextOf(*lexeme));
    } else {
        facts.stateText = QString::fromUtf8(eventType);
    }
    if (const LifelineState *state = rule.stateOf(facts.stateText))
        facts.state = state->name;
    return facts;
}

LifelineFacts lifelineFactsOf(const LifelineRule &rule, const Event &event)
{
    const JsonBody body(event);
    const auto bytes = body.bytes();
    if (!bytes || event.kind != EventKind::Request)
        return {};
    return lifelineFactsOf(rule, event.eventType, *bytes, event.receivedAtUs);
}

qsizetype lifelineRuleFor(const QList<LifelineRule> &rules, const Event &event)
{
    const QString type = QString::fromUtf8(event.eventType);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules[i].appliesTo(event.scheme, type)
            && !lifelineFactsOf(rules[i], event).businessId.isEmpty())
            return i;
    }
    return -1;
}

QString lifelineQuery(const LifelineRule &rule, const QByteArray &businessId)
{
    QStringList schemes;
    for (const QString &scheme : rule.schemes)
        schemes += u"scheme=\"%1\""_s.arg(scheme);
    QStringList parts;
    if (!schemes.isEmpty())
        parts += u"(%1)"_s.arg(schemes.join(u" OR "_s));
    if (const QByteArray plain = plainRunOf(businessId); plain.size() >= kRunBytesLeast)
        parts += u"body:\"%1\""_s.arg(QLatin1StringView(plain));
    return parts.join(u' ');
}

} // namespace hookloupe
