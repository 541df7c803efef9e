// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of AnswerTemplate that reads its text.

#include "core/endpoint/answertemplate.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Source = AnswerTemplate::Source;
using FilterKind = AnswerTemplate::FilterKind;

constexpr QByteArrayView kHexDigits("0123456789abcdef");
constexpr QByteArrayView
        kAlphanumerics("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr int kRandomCharactersMax = 1'024;
constexpr std::size_t kTermsMax = 20;
constexpr std::size_t kFiltersMax = 10;
constexpr qint64 kRandomMax = 1'000'000'000'000'000; ///< no difference of two overflows

struct SourceName
{
    QLatin1StringView name;
    Source source;
};
constexpr std::array kSources{
    SourceName{ "time"_L1, Source::Time },           SourceName{ "uuid"_L1, Source::Uuid },
    SourceName{ "random"_L1, Source::Random },       SourceName{ "counter"_L1, Source::Counter },
    SourceName{ "parameter"_L1, Source::Parameter },
};

struct FilterName
{
    QLatin1StringView name;
    FilterKind kind;
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
};
constexpr std::array kFilters{
    FilterName{ "json"_L1, FilterKind::Json },
    FilterName{ "url"_L1, FilterKind::Url },
    FilterName{ "base64"_L1, FilterKind::Base64 },
    FilterName{ "base64url"_L1, FilterKind::Base64Url },
    FilterName{ "hex"_L1, FilterKind::Hex },
    FilterName{ "lower"_L1, FilterKind::Lower },
    FilterName{ "upper"_L1, FilterKind::Upper },
    FilterName{ "trim"_L1, FilterKind::Trim },
    FilterName{ "default"_L1, FilterKind::Default },
    FilterName{ "sha1"_L1, FilterKind::Hash, QCryptographicHash::Sha1 },
    FilterName{ "sha256"_L1, FilterKind::Hash, QCryptographicHash::Sha256 },
    FilterName{ "sha512"_L1, FilterKind::Hash, QCryptographicHash::Sha512 },
    FilterName{ "hmac-sha1"_L1, FilterKind::Hmac, QCryptographicHash::Sha1 },
    FilterName{ "hmac-sha256"_L1, FilterKind::Hmac, QCryptographicHash::Sha256 },
    FilterName{ "hmac-sha512"_L1, FilterKind::Hmac, QCryptographicHash::Sha512 },
};

class Reader
{
public:
    Reader(QByteArrayView text, AnswerTemplate::Secrets secrets)
        : m_text(text)
        , m_secrets(secrets)
    { }

    std::optional<std::vector<AnswerTemplate::Part>> read()
    {
        std::vector<AnswerTemplate::Part> parts;
        while (m_position < m_text.size()) {
            const qsizetype open = m_text.indexOf("{{", m_position);
            const qsizetype end = open < 0 ? m_text.size() : open;
            if (end > m_position)
                parts.push_back(literal(m_text.sliced(m_position, end - m_position)));
            if (open < 0)
                break;
            m_position = open + 2;
            m_open = open;
            if (parts.size() >= kTemplatePartsMax)
                fail(hookloupe::CoreText::tr("It has too many placeholders."), open, 2);
            else
                parts.push_back(readPart());
            if (m_mistake)
                return std::nullopt;
        }
        return parts;
    }
    const TemplateMistake &mistake() const { return *m_mistake; }

private:
    static AnswerTemplate::Part literal(QByteArrayView text)
    {
        return { .terms = { { .text = text.toByteArray() } } };
    }

    void fail(const QString &sentence, qsizetype offset, qsizetype length = 1)
    {
        if (!m_mistake)
            m_mistake = { sentence, offset, qMax<qsizetype>(1, length) };
    }
    bool at(QByteArrayView what) const { return m_text.sliced(m_position).startsWith(what); }
    bool atEnd() const { return m_position >= m_text.size(); }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_position]))
            ++m_position;
    }
    bool take(QByteArrayView what)
    {
        skipBlanks();
        if (!at(what))
            return false;
        m_position += what.size();
        return true;
    }

    AnswerTemplate::Part readPart()
    {
        AnswerTemplate::Part part;
        do
            part.terms.push_back(readTerm());
        while (!m_mistake && part.terms.size() < kTermsMax && take("+"));
        while (!m_mistake && part.filters.size() < kFiltersMax && take("|"))
            part.filters.push_back(readFilter());
        if (!m_mistake && !take("}}")) {
            if (atEnd())
                fail(hookloupe::CoreText::tr("This placeholder is not closed; }} ends it."), m_open,
                     2);
            else
                fail(hookloupe::CoreText::tr("One of + | }} belongs here."), m_position);
        }
        return part;
    }

    QByteArray readQuoted()
    {
        const qsizetype begin = m_position++;
        QByteArray text;
        while (!atEnd() && m_text[m_position] != '"') {
            if (m_text[m_position] == '\\' && m_position + 1 < m_text.size())
                ++m_position;
            text += m_text[m_position++];
        }
        if (atEnd())
            fail(hookloupe::CoreText::tr("This quotation mark is not closed."), begin);
        ++m_position;
        return text;
    }

    QByteArrayView readName()
    {
        const qsizetype begin = m_position;
        while (!atEnd()
               && ((m_text[m_position] >= 'a' && m_text[m_position] <= 'z')
                   || (m_text[m_position] >= 'A' && m_text[m_position] <= 'Z')
                   || (m_text[m_position] >= '0' && m_text[m_position] <= '9')
                   || m_text[m_position] == '_' || m_text[m_position] == '-'))
            ++m_position;
        return m_text.sliced(begin, m_position - begin);
    }

    /// Up to what ends a term; blanks within it belong to it, as in a time's format.
    QByteArray readArgument()
    {
        if (!atEnd() && m_text[m_position] == '"')
            return readQuoted();
        const qsizetype begin = m_position;
        char quote = '\0';
        for (; !atEnd(); ++m_position) {
            const char c = m_text[m_position];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '\'')
                quote = c;
            else if (c == '|' || c == '+' || at("}}"))
                break;
        }
        return m_text.sliced(begin, m_position - begin).toByteArray().trimmed();
    }

    AnswerTemplate::Term readTerm()
    {
        skipBlanks();
        AnswerTemplate::Term term;
        const qsizetype begin = m_position;
        if (at("\"")) {
            term.text = readQuoted();
            return term;
        }
        const QByteArrayView name = readName();
        if (name.isEmpty()) {
            fail(hookloupe::CoreText::tr(
                         "A value belongs here, such as json:$.id, header:Name, time or counter."),
                 atEnd() ? m_open : begin);
            return term;
        }
        const bool hasArgument = at(":");
        if (hasArgument)
            ++m_position;
        const qsizetype argumentAt = m_position;
        const QByteArray argument = hasArgument ? readArgument() : QByteArray();
        if (!m_mistake)
            makeTerm(term, name, argument, begin, argumentAt);
        return term;
    }

    void makeTerm(AnswerTemplate::Term &term, QByteArrayView name, const QByteArray &argument,
                  qsizetype begin, qsizetype argumentAt)
    {
        const auto *source =
                std::find_if(kSources.begin(), kSources.end(), [name](const SourceName &known) {
                    return name == QByteArrayView(known.name);
                });
        if (source != kSources.end()) {
            term.source = source->source;
            term.text = argument;
            if (term.source == Source::Random)
                readRandom(term, argument, argumentAt);
            else if (term.source == Source::Parameter && argument.isEmpty())
                fail(hookloupe::CoreText::tr("A parameter's name belongs behind it."), begin,
                     name.size());
            return;
        }
        const auto field = fieldByName(QString::fromLatin1(name));
        if (!field || *field == EventField::Starred || *field == EventField::Note) {
            fail(hookloupe::CoreText::tr(
                         "There is no value “%1”. Among those that there are: json:PATH, "
                         "header:NAME, query:NAME, time, uuid, random, counter.")
                         .arg(QString::fromUtf8(name)),
                 begin, name.size());
            return;
        }
        term.source = Source::Field;
        term.value.field = *field;
        if (takesArgument(*field) != !argument.isEmpty()) {
            fail(takesArgument(*field)
                         ? hookloupe::CoreText::tr("A name or a path belongs behind it: %1:…")
                                   .arg(fieldName(*field))
                         : hookloupe::CoreText::tr("Nothing belongs behind “%1”.")
                                   .arg(fieldName(*field)),
                 begin, name.size());
            return;
        }
        term.value.name = argument;
        if (takesPath(*field)) {
            term.value.path = JsonPath::parse(argument);
            if (!term.value.path)
                fail(hookloupe::CoreText::tr(
                             "This is no path into JSON; one looks like $.items[0].name."),
                     argumentAt, argument.size());
        }
    }

    void readRandom(AnswerTemplate::Term &term, const QByteArray &argument, qsizetype argumentAt)
    {
        term.text.clear();
        term.to = std::numeric_limits<qint32>::max();
        if (argument.isEmpty())
            return;
        const auto wrong = [&] {
            fail(hookloupe::CoreText::tr("Write random:1-6 for a number, random:hex:16 or "
                                         "random:alnum:16 for text."),
                 argumentAt, argument.size());
        };
        bool isNumber = false;
        if (const qsizetype colon = argument.indexOf(':'); colon > 0) {
            const QByteArray alphabet = argument.first(colon);
            term.characters = argument.sliced(colon + 1).toInt(&isNumber);
            if (alphabet != "hex" && alphabet != "alnum")
                return wrong();
            term.text = (alphabet == "hex" ? kHexDigits : kAlphanumerics).toByteArray();
            if (!isNumber || term.characters < 1 || term.characters > kRandomCharactersMax)
                wrong();
            return;
        }
        const qsizetype dash = argument.indexOf('-', 1);
        if (dash < 0)
            return wrong();
        bool isBound = false;
        term.from = argument.first(dash).toLongLong(&isNumber);
        term.to = argument.sliced(dash + 1).toLongLong(&isBound);
        if (!isNumber || !isBound || term.from > term.to || term.from < -kRandomMax
            || term.to > kRandomMax)
            wrong();
    }

    AnswerTemplate::Filter readFilter()
    {
        skipBlanks();
        AnswerTemplate::Filter filter;
        const qsizetype begin = m_position;
        const QByteArrayView name = readName();
        const auto *known =
                std::find_if(kFilters.begin(), kFilters.end(), [name](const FilterName &one) {
                    return name == QByteArrayView(one.name);
                });
        if (known == kFilters.end()) {
            fail(hookloupe::CoreText::tr("There is no such filter. There are %1.")
                         .arg(filterNames().join(u", "_s)),
                 begin, name.size());
            return filter;
        }
        filter.kind = known->kind;
        filter.hash = known->hash;
        if (filter.kind == FilterKind::Hmac && m_secrets == AnswerTemplate::Secrets::Never)
            fail(hookloupe::CoreText::tr("Only a scheme's handshake may use the secret: an answer "
                                         "would tell others what it signs."),
                 begin, name.size());
        if (filter.kind == FilterKind::Default) {
            if (!take(":"))
                fail(hookloupe::CoreText::tr("A text belongs behind it: default:\"none\""), begin,
                     name.size());
            else
                filter.argument = readArgument();
        }
        return filter;
    }

    QByteArrayView m_text;
    AnswerTemplate::Secrets m_secrets;
    qsizetype m_position = 0;
    qsizetype m_open = 0; ///< of the placeholder that is read
    std::optional<TemplateMistake> m_mistake;
};

} // namespace

QStringList templateNames()
{
    QStringList names;
    for (const QString &name : fieldNames()) {
        if (name != "starred"_L1 && name != "note"_L1 && name != "tag"_L1)
            names.append(name);
    }
    for (const SourceName &source : kSources)
        names.append(source.name);
    return names;
}

QStringList filterNames()
{
    QStringList names;
    for (const FilterName &filter : kFilters) {
        if (filter.kind != FilterKind::Hmac)
            names.append(filter.name);
    }
    return names;
}

std::optional<AnswerTemplate> AnswerTemplate::parse(QByteArrayView text, TemplateMistake *mistake,
                                                    Secrets secrets)
{
    Reader reader(text, secrets);
    auto parts = reader.read();
    if (!parts) {
        if (mistake)
            *mistake = reader.mistake();
        return std::nullopt;
    }
    AnswerTemplate read;
    read.m_parts = std::move(*parts);
    return read;
}

} // namespace hookloupe
