// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/lifeline/lifelinetext.h"

#include "core/event/coretext.h"

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 ms;
};
/// The longest first.
constexpr std::array kUnits{ Unit{ "d"_L1, 86'400'000 }, Unit{ "h"_L1, 3'600'000 },
                             Unit{ "min"_L1, 60'000 }, Unit{ "s"_L1, 1'000 } };
constexpr qint64 kSpanMsMax = 3'650 * 86'400'000LL;

Error at(int line, const QString &sentence)
{
    return { ErrorCode::InvalidInput, CoreText::tr("Line %1: %2").arg(line).arg(sentence),
             QString::number(line) };
}

/// What stands in the parentheses behind a state's name.
Result<void> readWords(QStringView words, int line, LifelineState &state)
{
    for (const QStringView part : words.split(u',')) {
        const QStringView word = part.trimmed();
        if (word == u"start") {
            state.isStart = true;
        } else if (word == u"end") {
            state.isEnd = true;
        } else if (word.startsWith(u"within ")) {
            const auto span = lifelineSpan(word.sliced(7));
            if (!span)
                return at(
                        line,
                        CoreText::tr(
                                "a time such as 90 s, 30 min, 2 h or 1 d belongs behind within."));
            state.withinMs = *span;
        } else {
            return at(line,
                      CoreText::tr("“%1” is none of start, end and within 30 min.").arg(word));
        }
    }
    return {};
}

Result<LifelineState> readState(QStringView text, int line)
{
    LifelineState state;
    const qsizetype arrow = text.indexOf(u"->");
    QStringView left = (arrow < 0 ? text : text.first(arrow)).trimmed();
    const QStringView right = arrow < 0 ? QStringView() : text.sliced(arrow + 2).trimmed();
    if (const qsizetype open = left.indexOf(u'('); open >= 0) {
        if (!left.endsWith(u')'))
            return at(line, CoreText::tr("the parenthesis is not closed before the arrow."));
        if (auto read = readWords(left.sliced(open + 1).chopped(1), line, state); !read)
            return read.error();
        left = left.first(open).trimmed();
    }
    if (left.isEmpty())
        return at(line, CoreText::tr("the name of a state is missing."));
    state.name = left.toString();
    if (arrow >= 0 && right.isEmpty())
        return at(line, CoreText::tr("states belong behind the arrow, or leave it out."));
    for (const QStringView part : right.split(u',')) {
        const QStringView next = part.trimmed();
        if (next.isEmpty() && !right.isEmpty())
            return at(line, CoreText::tr("a state is missing between two commas."));
        if (!next.isEmpty())
            state.next.append(next.toString());
    }
    return state;
}

} // namespace

std::optional<qint64> lifelineSpan(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && trimmed[digits].isDigit())
        ++digits;
    bool isNumber = false;
    const qint64 number = trimmed.first(digits).toLongLong(&isNumber);
    const QStringView unit = trimmed.sliced(digits).trimmed();
    for (const Unit &one : kUnits) {
        if (isNumber && unit == one.name && number > 0 && number <= kSpanMsMax / one.ms)
            return number * one.ms;
    }
    return std::nullopt;
}

QString lifelineSpanText(qint64 ms)
{
    for (const Unit &one : kUnits) {
        if (ms % one.ms == 0)
            return u"%1 %2"_s.arg(ms / one.ms).arg(one.name);
    }
    return u"%1 s"_s.arg(qMax<qint64>(1, ms / kUnits.back().ms));
}

QString statesText(const QList<LifelineState> &states)
{
    QStringList lines;
    for (const LifelineState &state : states) {
        QStringList words;
        if (state.isStart)
            words += u"start"_s;
        if (state.isEnd)
            words += u"end"_s;
        if (state.withinMs > 0)
            words += u"within "_s + lifelineSpanText(state.withinMs);
        QString line = state.name;
        if (!words.isEmpty())
            line += u" (%1)"_s.arg(words.join(u", "_s));
        if (!state.next.isEmpty())
            line += u" -> "_s + state.next.join(u", "_s);
        lines += line;
    }
    return lines.join(u'\n');
}

Result<QList<LifelineState>> statesFromText(QStringView text)
{
    QList<LifelineState> states;
    int line = 0;
    for (const QStringView one : text.split(u'\n')) {
        ++line;
        if (one.trimmed().isEmpty())
            continue;
        auto state = readState(one, line);
        if (!state)
            return state.error();
        states.append(*std::move(state));
    }
    return states;
}

QString mappingsText(const QList<LifelineMapping> &mappings)
{
    QStringList lines;
    for (const LifelineMapping &mapping : mappings)
        lines += u"%1 = %2"_s.arg(mapping.pattern, mapping.state);
    return lines.join(u'\n');
}

Result<QList<LifelineMapping>> mappingsFromText(QStringView text)
{
    QList<LifelineMapping> mappings;
    int line = 0;
    for (const QStringView one : text.split(u'\n')) {
        ++line;
        if (one.trimmed().isEmpty())
            continue;
        // The last one: a value may hold such a sign, the name of a state hardly.
        const qsizetype equal = one.lastIndexOf(u'=');
        if (equal < 0)
            return at(
                    line,
                    CoreText::tr("write an event type, = and a state: payment.pending = pending"));
        const QStringView pattern = one.first(equal).trimmed();
        const QStringView state = one.sliced(equal + 1).trimmed();
        if (pattern.isEmpty() || state.isEmpty())
            return at(line,
                      pattern.isEmpty()
                              ? CoreText::tr("an event type is missing before the = sign.")
                              : CoreText::tr("a state is missing behind the = sign."));
        mappings.append({ pattern.toString(), state.toString() });
    }
    return mappings;
}

} // namespace hookloupe
