// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importedrequest.h"
#include "core/exchange/jsonview.h"
#include "core/exchange/requestdraft.h"

#include <initializer_list>
#include <optional>

namespace hookloupe {

/// Gathers what a reader finds, up to ImportOptions::requestsMax.
class RequestCollector
{
public:
    explicit RequestCollector(const ImportOptions &options)
        : m_max(options.requestsMax)
        , m_take(options.take)
    { }
    /// False once no more are taken; the first that is beyond the limit becomes a problem.
    bool add(const QString &place, Result<ImportedRequest> request);
    /// What is there besides and is of no use.
    void tell(const QString &place, const QString &sentence);
    bool isEmpty() const { return m_result.count == 0 && m_result.problems.empty(); }
    ImportResult result();

private:
    /// More nobody reads; a file of a million bad lines must not become a million sentences.
    static constexpr std::size_t kProblemsMax = 1000;

    std::size_t m_max;
    RequestTaker m_take;
    ImportResult m_result;
    std::pair<QString, qint64> m_untold; ///< the last place and the number beyond kProblemsMax
};

/// \a imported with the request that \a draft makes, its URL, and what had to be made up.
Result<ImportedRequest> completed(ImportedRequest imported, const RequestDraft &draft);

/// How far a body is to be believed that an exporter wrote as text: Relay where its length is the
/// one that was sent and no character is a replacement for bytes, else Reserialised, and
/// ImportedRequest::lost says why. \a bytesSent: -1 when only a Content-Length can tell.
void judgeTextBody(const RequestDraft &draft, qint64 bytesSent, ImportedRequest &imported);

/// The content of the file that a text names, where that may be read; nullopt, and \a lost says
/// why.
std::optional<QByteArray> namedFileContent(const ImportOptions &options, const QByteArray &name,
                                           QStringList &lost);

/// From {"Name": "value"} or {"Name": ["value", …]}.
Fields fieldsOfObject(JsonView object);
/// From [{"key": …, "value": …}], without those that are "disabled".
Fields fieldsOfPairs(JsonView list);

/// The number that \a number is, from 0 on and without a fraction; -1 where it is none.
qint64 wholeNumber(JsonView number);
/// The status of an answer; nullopt for what is none.
std::optional<int> statusOf(std::optional<double> number);

/// As application/x-www-form-urlencoded has it.
QByteArray formEncoded(QByteArrayView text);

/// The answer that \a message is; nullopt when it is none.
std::optional<ResponseRecord> answerOf(QByteArrayView message, QByteArrayView method,
                                       const QString &origin);

/// The text of the first JSON object or array of \a text; empty when it does not begin with one
/// or does not end.
QByteArrayView firstJson(QByteArrayView text);

/// Whether the beginning of \a text has each of \a names in quotes, as JSON names members.
bool beginNames(QByteArrayView text, std::initializer_list<QByteArrayView> names);

} // namespace hookloupe
