// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/jsonelements.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/exchange/importparts.h"

#include <algorithm>

namespace hookloupe {

namespace {

using Token = JsonReader::Token;

/// A text of many openings would be read again from each to its end.
constexpr int kRereadsMax = 64;

class ElementWalk
{
public:
    ElementWalk(ImportText &text, ListPath list, const ElementVisit &visit,
                const ElementMistake &isNot)
        : m_text(text)
        , m_list(list)
        , m_visit(visit)
        , m_isNot(isNot)
    { }

    bool run()
    {
        while (m_goesOn) {
            skipBlanks(",");
            const char c = next();
            if (c == '[' && m_rereads < kRereadsMax)
                readOuterList();
            else if (c == '{')
                readObject();
            else if (c != '\0' || !m_text.window().isEmpty())
                skipLine();
            else
                break;
        }
        return m_hasList;
    }

private:
    /// The byte at which the window begins; NUL at the end.
    char next()
    {
        while (m_text.window().isEmpty() && m_text.grow()) { }
        return m_text.window().isEmpty() ? '\0' : m_text.window().front();
    }

    void skipBlanks(QByteArrayView others = {})
    {
        do {
            const QByteArrayView window = m_text.window();
            const auto *end = std::find_if_not(window.begin(), window.end(), [others](char c) {
                return isBlank(c) || others.contains(c);
            });
            m_text.drop(end - window.begin());
        } while (m_text.window().isEmpty() && m_text.grow());
    }

    /// Where the window's first line ends.
    qsizetype lineEnd()
    {
        qsizetype looked = 0;
        while (true) {
            const qsizetype end = m_text.window().indexOf('\n', looked);
            if (end >= 0)
                return end;
            looked = m_text.window().size();
            if (!m_text.grow())
                return m_text.window().size();
        }
    }

    void skipLine()
    {
        const QString place = CoreText::tr("line %1").arg(m_text.line());
        m_text.drop(lineEnd());
        m_goesOn = m_isNot(
                place, { ErrorCode::InvalidInput, CoreText::tr("It is no whole JSON object.") });
    }

    /// The bytes of the value that the window begins with; empty, and m_mistake, when it is none.
    QByteArrayView takeValue()
    {
        while (true) {
            const QByteArrayView window = m_text.window();
            JsonReader reader(window);
            Token token = reader.next();
            if (token == Token::ObjectBegin || token == Token::ArrayBegin)
                token = reader.skipContainer();
            const qsizetype end = reader.offset() + reader.lexeme().size();
            if (token != Token::Error && token != Token::End) {
                // A number may go on.
                if (end == window.size() && token == Token::Number && m_text.grow())
                    continue;
                return window.first(end);
            }
            if (!reader.isCutOff() || !m_text.grow()) {
                m_mistake = reader.mistake();
                return {};
            }
        }
    }

    void readObject()
    {
        if (m_rereads >= kRereadsMax)
            return readObjectOfLine();
        qsizetype begin = -1;
        if (m_list.size() > 0)
            begin = findList();
        if (begin > 0) {
            m_hasList = true;
            m_text.drop(begin);
            if (readItems())
                skipMembers(static_cast<int>(m_list.size()));
            return;
        }
        const QByteArrayView value = takeValue();
        if (!value.isEmpty()) {
            visitAndDrop(CoreText::tr("line %1").arg(m_text.line()), value);
            return;
        }
        if (m_mistake.line > 1)
            ++m_rereads;
        // Those behind a line that does not end as JSON must not be taken along.
        skipLine();
    }

    void readObjectOfLine()
    {
        const qsizetype end = lineEnd(); // which may move the window
        const QByteArrayView line = m_text.window().first(end);
        const QByteArrayView json = firstJson(line);
        if (const auto view = JsonView::parse(json); view && !json.isEmpty())
            visitAndDrop(CoreText::tr("line %1").arg(m_text.line()), json);
        else
            skipLine();
    }

    /// Behind the bracket of the list, where the object at the window's begin has one.
    qsizetype findList()
    {
        while (true) {
            JsonReader reader(m_text.window());
            reader.next();
            const qsizetype found = findList(reader);
            if (found != kCutOff || !m_text.grow())
                return found;
        }
    }

    qsizetype findList(JsonReader &reader) const
    {
        std::size_t level = 0;
        while (true) {
            Token token = reader.next();
            if (token == Token::ObjectEnd && level > 0) {
                --level;
                continue;
            }
            if (token == Token::Key) {
                const bool isNamed = decodeJsonString(reader.lexeme()) == m_list.begin()[level];
                token = reader.next();
                if (isNamed && level + 1 == m_list.size() && token == Token::ArrayBegin)
                    return reader.offset() + 1;
                if (isNamed && level + 1 < m_list.size() && token == Token::ObjectBegin) {
                    ++level;
                    continue;
                }
                if (token == Token::ObjectBegin || token == Token::ArrayBegin)
                    token = reader.skipContainer();
                if (token != Token::Error)
                    continue;
            }
            return token == Token::Error && reader.isCutOff() ? kCutOff : kNone;
        }
    }

    void readOuterList()
    {
        m_text.drop(1);
        m_isOuter = true;
        readItems();
        m_isOuter = false;
    }

    /// The window begins behind the bracket; afterwards behind the other one. False when it does
    /// not get there.
    bool readItems()
    {
        for (qint64 number = 1;; ++number) {
            skipBlanks();
            if (number == 1 && next() == ']')
                break;
            const QString place = CoreText::tr("entry %1").arg(number);
            const QByteArrayView value = takeValue();
            if (value.isEmpty()) {
                // "[error] …" between the lines of a log is no list.
                if (number == 1 && m_isOuter) {
                    m_rereads += m_mistake.line > 1 ? 1 : 0;
                    skipLine();
                } else {
                    endAt(place);
                }
                return false;
            }
            if (!visitAndDrop(place, value))
                return false;
            skipBlanks();
            const char c = next();
            if (c == ']')
                break;
            if (c != ',') {
                if (number == 1 && m_isOuter) {
                    skipLine();
                } else {
                    m_mistake = { 0, 1, 1,
                                  QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                                    "a comma or ']' was expected") };
                    endAt(CoreText::tr("entry %1").arg(number + 1));
                }
                return false;
            }
            m_text.drop(1);
        }
        m_text.drop(1);
        return true;
    }

    /// What stands behind the list in the objects around it.
    void skipMembers(int open)
    {
        while (m_goesOn && open > 0) {
            skipBlanks(",:");
            const char c = next();
            if (c == '}') {
                m_text.drop(1);
                --open;
            } else if (const QByteArrayView value = takeValue(); !value.isEmpty()) {
                m_text.drop(value.size());
            } else {
                endAt(CoreText::tr("line %1").arg(m_text.line()));
            }
        }
    }

    bool visitAndDrop(const QString &place, QByteArrayView value)
    {
        m_goesOn = m_visit(place, JsonView::ofValue(value));
        if (m_goesOn)
            m_text.drop(value.size());
        return m_goesOn;
    }

    void endAt(const QString &place)
    {
        m_isNot(place,
                { ErrorCode::InvalidInput,
                  CoreText::tr("It stops being JSON in line %1, column %2: %3.")
                                  .arg(m_text.line() + m_mistake.line - 1)
                                  .arg(m_mistake.column)
                                  .arg(CoreText::tr(m_mistake.reason))
                          + u' '
                          + CoreText::tr("The file is damaged or cut off here; what follows was "
                                         "left out.") });
        m_goesOn = false;
    }

    static constexpr qsizetype kNone = -1;
    static constexpr qsizetype kCutOff = -2;

    ImportText &m_text;
    ListPath m_list;
    const ElementVisit &m_visit;
    const ElementMistake &m_isNot;
    JsonMistake m_mistake;
    bool m_goesOn = true;
    bool m_hasList = false;
    bool m_isOuter = false;
    int m_rereads = 0; ///< from the second line of what was none
};

} // namespace

bool forEachElement(ImportText &text, ListPath list, const ElementVisit &visit,
                    const ElementMistake &isNot)
{
    return ElementWalk(text, list, visit, isNot).run();
}

JsonView firstElement(QByteArrayView text, ListPath list,
                      std::initializer_list<QByteArrayView> names)
{
    if (!beginNames(text, names))
        return {};
    ImportText whole(text);
    JsonView first;
    forEachElement(
            whole, list,
            [&first](const QString & /*place*/, JsonView element) {
                first = element;
                return false;
            },
            [](const QString & /*place*/, const Error & /*error*/) { return false; });
    return first;
}

} // namespace hookloupe
