// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/eventstream.h"

#include "core/event/ascii.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";
/// "data: " and the longest other name; what a line may have beside its value.
constexpr qint64 kNameBytesMax = 16;
/// A day; a server that wants more than that is not obeyed.
constexpr qint64 kRetryMsMax = 24LL * 3600 * 1000;

std::optional<qint64> digits(QByteArrayView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toByteArray().toLongLong(&fits);
    return fits ? qMin(number, kRetryMsMax) : kRetryMsMax;
}

} // namespace

EventStreamParser::EventStreamParser(const Limits &limits)
    : m_limits(limits)
{ }

void EventStreamParser::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_start == Start::AfterReturn) {
            m_start = Start::Line;
            if (bytes.front() == '\n') {
                bytes = bytes.sliced(1);
                continue;
            }
        }
        const auto *end = std::find_if(bytes.begin(), bytes.end(),
                                       [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - bytes.begin();
        appendToLine(bytes.first(length));
        if (end == bytes.end())
            return;
        endLine();
        m_start = *end == '\r' ? Start::AfterReturn : Start::Line;
        bytes = bytes.sliced(length + 1);
    }
}

void EventStreamParser::appendToLine(QByteArrayView bytes)
{
    const qint64 room = m_limits.dataBytesMax + kNameBytesMax - m_line.size();
    m_isLineCut = m_isLineCut || bytes.size() > room;
    if (!m_isLineCut) {
        m_line.append(bytes);
        return;
    }
    // Its beginning only is of use from here on, and a cut line stays cut.
    const qint64 kept = qMin(m_limits.cutBytesKept, m_limits.dataBytesMax) + kNameBytesMax;
    if (m_line.size() < kept)
        m_line.append(bytes.first(qMin<qint64>(bytes.size(), kept - m_line.size())));
    else if (m_line.size() > kept)
        m_line = m_line.first(kept);
}

void EventStreamParser::endLine()
{
    QByteArray line = std::exchange(m_line, {});
    if (m_start == Start::First && line.startsWith(kByteOrderMark.toByteArray()))
        line.remove(0, kByteOrderMark.size());
    if (line.isEmpty()) {
        dispatch();
    } else if (line.front() == ':') {
        m_isAlive = true;
    } else {
        const QByteArrayView view = line;
        const qsizetype colon = view.indexOf(':');
        QByteArrayView value = colon < 0 ? QByteArrayView("") : view.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        takeField(colon < 0 ? view : view.first(colon), value);
    }
    m_isLineCut = false;
}

void EventStreamParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        takeData(value);
    } else if (m_isLineCut || value.size() > m_limits.otherBytesMax) {
        return;
    } else if (name == "event") {
        m_message.type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_newId = value.toByteArray();
    } else if (name == "retry") {
        if (const auto ms = digits(value))
            m_retryMs = ms;
    }
}

void EventStreamParser::takeData(QByteArrayView value)
{
    QByteArray &data = m_message.data;
    if (!m_message.isCut) {
        const qint64 size = data.size() + value.size() + (m_hasData ? 1 : 0);
        m_message.isCut = m_isLineCut || size > m_limits.dataBytesMax;
    }
    if (m_hasData)
        data.append('\n');
    m_hasData = true;
    data.append(value);
    if (m_message.isCut && data.size() > m_limits.cutBytesKept) {
        data.truncate(m_limits.cutBytesKept);
        data.squeeze();
    }
}

void EventStreamParser::dispatch()
{
    m_isAlive = true;
    if (m_newId)
        m_lastId = *m_newId;
    if (m_hasData) {
        m_message.id = m_lastId;
        m_message.hasOwnId = m_newId.has_value();
        m_messages.push_back(std::move(m_message));
    }
    m_message = {};
    m_hasData = false;
    m_newId.reset();
}

std::vector<StreamMessage> EventStreamParser::takeMessages()
{
    return std::exchange(m_messages, {});
}

std::optional<qint64> EventStreamParser::takeRetryMs()
{
    return std::exchange(m_retryMs, std::nullopt);
}

bool EventStreamParser::takeSignOfLife()
{
    return std::exchange(m_isAlive, false);
}

void EventStreamParser::restart()
{
    m_start = Start::First;
    m_line.clear();
    m_isLineCut = false;
    m_message = {};
    m_hasData = false;
    m_newId.reset();
}

} // namespace hookloupe
