// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/signature/scheme.h"

#include <QString>

#include <map>

namespace hookloupe {

/// The parts of the endpoint form that can be wrong.
enum class EndpointField {
    Name,
    Path,
    Secret,
    Parameters,
    PublicUrl,
    Target,
    Headers,
    ForwardUrl,
    Mirrors
};

/// A sentence for each part that is wrong.
using EndpointProblems = std::map<EndpointField, QString>;

/// What keeps \a endpoint from being saved among \a others (which do not hold it). \a hasSecret:
/// one is typed in or kept.
EndpointProblems endpointProblems(const Endpoint &endpoint, const QList<Endpoint> &others,
                                  bool hasSecret,
                                  const SchemeCatalogue &schemes = SchemeCatalogue::builtIn());

/// What is wrong with where \a plan forwards to. \a ownPort: of this program's receiver, to which
/// nothing is forwarded; 0 when it does not listen.
EndpointProblems forwardProblems(const ForwardPlan &plan, quint16 ownPort);

/// "Name: value" lines as fields; InvalidInput names the line that is none.
Result<Fields> parseFieldLines(const QString &text);

} // namespace hookloupe
