// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/answertemplate.h"
#include "core/event/event.h"
#include "core/event/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hookloupe {

/// What is wrong with a text of edits, and where.
struct EditMistake
{
    QString sentence; ///< complete; the place is not in it
    int line = 1; ///< from 1
    int column = 1; ///< in characters, from 1
    int length = 1;
};

/// Changes that are made to every request of a batch before it is signed and sent. One a line:
///
///     header X-Run: {{uuid}}
///     remove X-Debug
///     json $.payment.id = "{{json:$.payment.id}}-{{random:1-999}}"
///     form amount = 12
///     body {"sent": {{time:unix}}}
///     method PUT
///     target /hooks/v2
///     # a remark
///
/// Values are templates (AnswerTemplate): uuid, time:unix, time:unix_ms, time:iso, random, and any
/// field of the original event, such as json:PATH or header:NAME. A value of `json` is JSON, once
/// it is filled in. Empty: nothing is changed. Immutable.
class RequestEdits
{
public:
    /// nullopt, and \a mistake says why and where.
    static std::optional<RequestEdits> parse(const QString &text, EditMistake *mistake = nullptr);

    bool isEmpty() const noexcept { return m_edits.empty(); }
    /// Two requests made of one event are not the same: an id, a time or a random value is in it.
    bool isDrawn() const noexcept;

    /// \a event's request with the edits made; Content-Length follows the body when that changed.
    /// \a nowUs: the placeholder `time`. InvalidInput when one cannot be made of this event, such
    /// as a path that its body does not have.
    Result<WireRequest> applied(const Event &event, qint64 nowUs) const;

private:
    enum class Kind {
        Header,
        Remove,
        Json,
        Form,
        Body,
        Method,
        Target,
    };
    struct Edit
    {
        Kind kind = Kind::Header;
        QByteArray name; ///< of a header or form field; a JSON path as written
        std::optional<JsonPath> path; ///< of Json
        AnswerTemplate value;
    };
    struct Draft;
    class Reader;
    static Result<void> apply(const Edit &edit, const QByteArray &value, Draft &draft);

    std::vector<Edit> m_edits;
};

/// The line of \a text that \a mistake is in, with a mark below the place: for a terminal.
QString pointedOut(const QString &text, const EditMistake &mistake);

/// The placeholders that are asked for most, each with what it gives, for help texts.
QStringList editPlaceholders();

} // namespace hookloupe
