// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/payload/jsonpath.h"
#include "core/signature/parts/parts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// One piece of a template: literal text, or a part with its argument.
struct TemplatePart
{
    QByteArray literal; ///< when `make` is null
    PartFunction make = nullptr;
    QByteArray argument; ///< what follows the colon: a header, field or form's name
    std::optional<JsonPath> path; ///< `argument` read, for JSON parts
    bool isSecret = false; ///< never shown
    int jsonIndex = -1; ///< among the JSON parts of its template
};

/// `{timestamp}.{body}` taken apart. Literal braces are written twice.
struct ContentTemplate
{
    QByteArray text; ///< as written
    std::vector<TemplatePart> parts;

    bool uses(PartFunction make) const noexcept;
    /// InvalidInput with a sentence that names the part.
    static Result<ContentTemplate> parse(QByteArrayView text);
};

/// The bytes that a template stands for in one request, in pieces: a body is not copied.
struct SignedContent
{
    PartValue::State state = PartValue::State::Ready;
    QString trouble; ///< a sentence when it is not Ready
    std::vector<QByteArrayView> pieces;
    std::vector<QByteArray> owned; ///< what some pieces point into
    std::vector<bool> secret; ///< pieces that must not be shown, in step with `pieces`

    QByteArray joined() const;
    /// As joined(), with `{secret}` in the place of the secret.
    QByteArray shown() const;
};

/// Views into \a input and \a content, which must outlive the result.
SignedContent compose(const ContentTemplate &content, const PartInput &input);

} // namespace hookloupe
