// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/endpointcheck.h"

#include "core/delivery/httpsender.h"
#include "core/event/bytes.h"
#include "core/event/datatext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct EndpointCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::EndpointCheck)
};

std::optional<QString> nameProblem(const Endpoint &endpoint, const QList<Endpoint> &others)
{
    if (endpoint.name.trimmed().isEmpty())
        return EndpointCheckWords::tr("Give the endpoint a name.");
    if (std::any_of(others.begin(), others.end(),
                    [&](const Endpoint &other) { return other.name == endpoint.name; }))
        return EndpointCheckWords::tr("Another endpoint has this name. Choose a different one.");
    return std::nullopt;
}

std::optional<QString> pathProblem(const Endpoint &endpoint, const QList<Endpoint> &others)
{
    if (!endpoint.path.startsWith('/'))
        return EndpointCheckWords::tr("A path starts with a slash, for example /hooks/stripe.");
    const auto isOdd = [](char c) { return c <= 0x20 || c == 0x7f || c == '?' || c == '#'; };
    if (std::any_of(endpoint.path.begin(), endpoint.path.end(), isOdd))
        return EndpointCheckWords::tr("A path has no blanks, query or fragment.");
    if (std::any_of(others.begin(), others.end(),
                    [&](const Endpoint &other) { return other.path == endpoint.path; }))
        return EndpointCheckWords::tr(
                "Another endpoint has this path. Choose a longer or different one.");
    return std::nullopt;
}

std::optional<QString> parameterProblem(const Endpoint &endpoint, const Scheme &scheme)
{
    for (const SchemeParameter &parameter : scheme.parameters) {
        if (parameter.required && endpoint.parameters.value(parameter.name).isEmpty())
            return EndpointCheckWords::tr("%1 needs “%2”.")
                    .arg(scheme.name, dataText(parameter.label));
    }
    return std::nullopt;
}

} // namespace

EndpointProblems endpointProblems(const Endpoint &endpoint, const QList<Endpoint> &others,
                                  bool hasSecret, const SchemeCatalogue &schemes)
{
    EndpointProblems problems;
    if (const auto problem = nameProblem(endpoint, others))
        problems[EndpointField::Name] = *problem;
    if (const auto problem = pathProblem(endpoint, others))
        problems[EndpointField::Path] = *problem;
    if (const Scheme *scheme = schemes.find(endpoint.scheme)) {
        if (!hasSecret) {
            problems[EndpointField::Secret] = scheme->keyKind == KeyKind::PublicKey
                    ? EndpointCheckWords::tr("%1 signatures need the provider's public key.")
                              .arg(scheme->name)
                    : EndpointCheckWords::tr("%1 signatures need the secret.").arg(scheme->name);
        }
        if (const auto problem = parameterProblem(endpoint, *scheme))
            problems[EndpointField::Parameters] = *problem;
    }
    if (!endpoint.publicUrl.isEmpty()) {
        if (!SendTarget::parse(endpoint.publicUrl)) {
            problems[EndpointField::PublicUrl] = EndpointCheckWords::tr(
                    "Write the whole address that the provider calls, for example "
                    "https://hooks.example.com/stripe.");
        }
    }
    if (!endpoint.target.isEmpty()) {
        if (const auto url = SendTarget::parse(endpoint.target); !url)
            problems[EndpointField::Target] = url.error().sentence;
    }
    return problems;
}

EndpointProblems forwardProblems(const ForwardPlan &plan, quint16 ownPort)
{
    EndpointProblems problems;
    const auto problemOf = [ownPort](const QByteArray &url) {
        const auto target = SendTarget::parse(url);
        if (!target)
            return target.error().sentence;
        if (ownPort != 0 && target->port == ownPort && target->isLoopback())
            return EndpointCheckWords::tr(
                           "%1 is this Hookloupe itself, so events would go in circles. Name the "
                           "address of your program.")
                    .arg(target->hostAndPort());
        return QString();
    };
    if (plan.isEmpty())
        return problems;
    if (const QString problem = problemOf(plan.url); !problem.isEmpty())
        problems[EndpointField::ForwardUrl] = problem;
    for (const QByteArray &mirror : plan.mirrors) {
        const QString problem = problemOf(mirror);
        if (!problem.isEmpty() && !problems.contains(EndpointField::Mirrors))
            problems[EndpointField::Mirrors] = problem;
    }
    if (plan.mirrors.size() > ForwardPlan::kMirrorsMax)
        problems[EndpointField::Mirrors] =
                EndpointCheckWords::tr("At most %1 mirrors are possible.")
                        .arg(ForwardPlan::kMirrorsMax);
    return problems;
}

Result<Fields> parseFieldLines(const QString &text)
{
    Fields fields;
    const QList<QByteArray> lines = text.toUtf8().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(qMax<qsizetype>(0, colon));
        if (name.isEmpty() || name.contains(' ') || name.contains('\t')) {
            return Error{ ErrorCode::InvalidInput,
                          EndpointCheckWords::tr("Line %1 is no header. Write it as “Name: value”.")
                                  .arg(i + 1),
                          u"headers"_s };
        }
        fields.push_back(
                { name, trimmedOws(QByteArrayView(line).sliced(colon + 1)).toByteArray() });
    }
    return fields;
}

} // namespace hookloupe
