// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/query/eventvalue.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hookloupe {

/// What a template is filled in from, for one answer: header values and body of the same answer
/// share it, so that a counter has one value in all of it.
struct TemplateContext
{
    using Hash = QCryptographicHash::Algorithm;

    const EventFacts &facts;
    /// The next value of the counter of that name (empty: the endpoint's own).
    std::function<quint64(const QByteArray &name)> nextCount = {};
    const QMap<QByteArray, QByteArray> *parameters = nullptr; ///< of the endpoint
    /// HMAC with the endpoint's secret; nullopt without one. Only a scheme's handshake may ask.
    std::function<std::optional<QByteArray>(Hash, QByteArrayView)> hmac = {};

    QMap<QByteArray, quint64> counts = {}; ///< of this answer
};

/// What is wrong with a template, and where.
struct TemplateMistake
{
    QString sentence; ///< complete; the place is not in it
    qsizetype offset = 0; ///< in bytes
    qsizetype length = 1;
};

/// The text of an answer with values of the request in it:
///
///     {"id": {{json:$.payment.id | json}}, "at": "{{time:iso}}", "n": {{counter}}}
///
///     part   := "{{" term { "+" term } { "|" filter } "}}"
///     term   := FIELD [ ":" ARGUMENT ] | "text in quotes"
///
/// FIELD is one of a query's fields, or time, uuid, random, counter, parameter. A value that the
/// event does not have is empty. Nothing is escaped unless a filter says so. Immutable.
class AnswerTemplate
{
public:
    enum class Secrets {
        Never, ///< the templates of a person
        Allowed, ///< the handshakes of a scheme, which may need an HMAC
    };
    /// nullopt, and \a mistake says why.
    static std::optional<AnswerTemplate> parse(QByteArrayView text,
                                               TemplateMistake *mistake = nullptr,
                                               Secrets secrets = Secrets::Never);

    /// Nothing of it is filled in.
    bool isPlain() const noexcept;
    /// It writes something that only the store knows: an id, an attempt.
    bool needsCommit() const noexcept;
    bool needsSecret() const noexcept;
    /// At most kAnswerBytesMax; the rest is cut. nullopt when the secret is needed and missing.
    std::optional<QByteArray> fill(TemplateContext &context) const;

    // The parts, for the reader of templates.
    enum class Source {
        Literal,
        Field,
        Time,
        Uuid,
        Random,
        Counter,
        Parameter,
    };
    struct Term
    {
        Source source = Source::Literal;
        QByteArray text; ///< the literal, a time's format, a counter's or parameter's name
        EventValue value; ///< of a Field
        qint64 from = 0; ///< of Random: bounds, both included
        qint64 to = 0;
        int characters = 0; ///< of Random: so many of `text`'s instead of a number
    };
    enum class FilterKind {
        Json, ///< as a JSON string with its quotes
        Url, ///< percent-encoded (RFC 3986 §2.3)
        Base64,
        Base64Url, ///< without padding
        Hex,
        Lower,
        Upper,
        Trim,
        Default, ///< `argument` where the value is empty
        Hash,
        Hmac,
    };
    struct Filter
    {
        FilterKind kind = FilterKind::Json;
        QByteArray argument;
        QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256;
    };
    struct Part
    {
        std::vector<Term> terms;
        std::vector<Filter> filters;
    };
    const std::vector<Part> &parts() const noexcept { return m_parts; }

private:
    std::vector<Part> m_parts;
};

/// The names that stand in templates besides a query's fields.
QStringList templateNames();
QStringList filterNames();

/// The body of an answer, filled in or from a file.
inline constexpr qsizetype kAnswerBytesMax = 25LL * 1024 * 1024;
/// Placeholders of one template.
inline constexpr std::size_t kTemplatePartsMax = 2'000;

} // namespace hookloupe
