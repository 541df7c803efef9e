// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of RequestEdits that reads its text.

#include "core/delivery/batch/requestedits.h"

#include "core/event/coretext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kEditsMax = 200;
constexpr qsizetype kTextMax = 4LL * 1024 * 1024;

bool isTokenCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"!#$%&'*+-.^_`|~"_s.contains(c);
}

} // namespace

/// Reads one line at a time; places are in characters of that line.
class RequestEdits::Reader
{
public:
    explicit Reader(QStringView line)
        : m_line(line)
    { }

    /// nullopt for a line without an edit, or after a mistake.
    std::optional<Edit> read()
    {
        skipBlanks();
        if (atEnd() || m_line[m_at] == u'#')
            return std::nullopt;
        struct Word
        {
            QStringView word;
            Kind kind;
        };
        static constexpr std::array kWords{
            Word{ u"header", Kind::Header }, Word{ u"remove", Kind::Remove },
            Word{ u"json", Kind::Json },     Word{ u"form", Kind::Form },
            Word{ u"body", Kind::Body },     Word{ u"method", Kind::Method },
            Word{ u"target", Kind::Target },
        };
        const qsizetype begin = m_at;
        while (!atEnd() && !m_line[m_at].isSpace())
            ++m_at;
        const QStringView word = m_line.sliced(begin, m_at - begin);
        const auto *known = std::find_if(kWords.begin(), kWords.end(),
                                         [word](const Word &one) { return one.word == word; });
        if (known == kWords.end()) {
            fail(CoreText::tr("A line begins with one of header, remove, json, form, body, method, "
                              "target."),
                 begin, word.size());
            return std::nullopt;
        }
        Edit edit;
        edit.kind = known->kind;
        skipBlanks();
        readRest(edit);
        return m_mistake ? std::nullopt : std::optional(std::move(edit));
    }

    const std::optional<EditMistake> &mistake() const { return m_mistake; }

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    void skipBlanks()
    {
        while (!atEnd() && m_line[m_at].isSpace())
            ++m_at;
    }
    void fail(const QString &sentence, qsizetype at, qsizetype length = 1)
    {
        m_mistake = EditMistake{ sentence, 1, static_cast<int>(at) + 1,
                                 static_cast<int>(qMax<qsizetype>(1, length)) };
    }

    void readRest(Edit &edit)
    {
        switch (edit.kind) {
        case Kind::Header:
            readFieldName(edit);
            readSeparator(
                    u':',
                    CoreText::tr("A colon belongs behind the header's name: header X-Run: 1"));
            break;
        case Kind::Remove:
            readFieldName(edit);
            skipBlanks();
            if (!m_mistake && !atEnd())
                fail(CoreText::tr("Nothing belongs behind the header's name."), m_at,
                     m_line.size() - m_at);
            return;
        case Kind::Json:
            readPath(edit);
            readSeparator(u'=',
                          CoreText::tr("An equals sign belongs behind the path: json $.id = 1"));
            break;
        case Kind::Form:
            readName(edit);
            readSeparator(u'=',
                          CoreText::tr("An equals sign belongs behind the name: form amount = 1"));
            break;
        case Kind::Body:
            break;
        case Kind::Method:
        case Kind::Target:
            if (atEnd())
                fail(edit.kind == Kind::Method
                             ? CoreText::tr("A method belongs here, such as PUT.")
                             : CoreText::tr("A target belongs here, such as /hooks."),
                     m_line.size());
            break;
        }
        if (!m_mistake)
            readValue(edit);
    }

    void readFieldName(Edit &edit)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isTokenCharacter(m_line[m_at]))
            ++m_at;
        if (m_at == begin)
            fail(CoreText::tr("The name of a header belongs here."), begin);
        edit.name = m_line.sliced(begin, m_at - begin).toLatin1();
    }

    /// Up to the equals sign that is not in quotes or brackets.
    QStringView beforeEquals()
    {
        const qsizetype begin = m_at;
        QChar quote;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_line[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'\'' || c == u'"')
                quote = c;
            else if (c == u'=')
                break;
        }
        return m_line.sliced(begin, m_at - begin).trimmed();
    }

    void readPath(Edit &edit)
    {
        const qsizetype begin = m_at;
        const QStringView text = beforeEquals();
        edit.name = text.toUtf8();
        edit.path = JsonPath::parse(edit.name);
        if (!edit.path)
            fail(CoreText::tr("This is no path into JSON; one looks like $.items[0].name."), begin,
                 text.size());
    }

    void readName(Edit &edit)
    {
        const qsizetype begin = m_at;
        edit.name = beforeEquals().toUtf8();
        if (edit.name.isEmpty())
            fail(CoreText::tr("The name of a form's field belongs here."), begin);
    }

    void readSeparator(QChar separator, const QString &sentence)
    {
        if (m_mistake)
            return;
        skipBlanks();
        if (atEnd() || m_line[m_at] != separator) {
            fail(sentence, m_at);
            return;
        }
        ++m_at;
        skipBlanks();
    }

    void readValue(Edit &edit)
    {
        const QStringView value = m_line.sliced(m_at).trimmed();
        if (edit.kind == Kind::Json && value.isEmpty()) {
            fail(CoreText::tr("A JSON value belongs here, such as 12, true or \"text\"."), m_at);
            return;
        }
        const QByteArray bytes = value.toUtf8();
        TemplateMistake mistake;
        auto read = AnswerTemplate::parse(bytes, &mistake);
        if (!read) {
            // The template counts bytes, the editor characters.
            const qsizetype before = QString::fromUtf8(bytes.first(mistake.offset)).size();
            fail(mistake.sentence, m_at + before, mistake.length);
            return;
        }
        edit.value = *std::move(read);
        if (edit.kind == Kind::Method
            && !(edit.value.isPlain() && std::all_of(value.begin(), value.end(), isTokenCharacter)))
            fail(CoreText::tr("A method is a word such as POST, without blanks."), m_at,
                 value.size());
    }

    QStringView m_line;
    qsizetype m_at = 0;
    std::optional<EditMistake> m_mistake;
};

std::optional<RequestEdits> RequestEdits::parse(const QString &text, EditMistake *mistake)
{
    RequestEdits edits;
    EditMistake found;
    const auto refuse = [&](EditMistake what, int line) -> std::optional<RequestEdits> {
        what.line = line;
        if (mistake)
            *mistake = std::move(what);
        return std::nullopt;
    };
    if (text.size() > kTextMax)
        return refuse({ CoreText::tr("The edits are too long.") }, 1);
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        Reader reader(line);
        auto edit = reader.read();
        if (reader.mistake())
            return refuse(*reader.mistake(), number);
        if (!edit)
            continue;
        if (edits.m_edits.size() == kEditsMax)
            return refuse({ CoreText::tr("There are too many edits: at most %1.").arg(kEditsMax) },
                          number);
        edits.m_edits.push_back(*std::move(edit));
    }
    return edits;
}

} // namespace hookloupe
