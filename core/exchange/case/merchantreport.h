// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hookloupe {

/// One page in plain words for whoever runs the consumer: what came, when, whether its signature
/// held, the likely cause, and what to change. No payload is in it.
class MerchantReport
{
public:
    /// Rows of the table; the rest is counted.
    static constexpr std::size_t kRowsMax = 25;

    void add(const CaseEvent &event);
    QByteArray html(const CaseManifest &facts) const;
    QByteArray markdown(const CaseManifest &facts) const;

private:
    struct Row
    {
        qint64 id = 0;
        qint64 receivedAtUs = 0;
        QString type; ///< of the event, else method and path
        QString verdict; ///< in words
        Verdict kind = Verdict::Unsigned;
        QString answer; ///< "200", or what became of it
        bool isRequest = true;
    };
    /// Events that have the same to be changed.
    struct Problem
    {
        QString title;
        Confidence confidence = Confidence::None;
        QString sentence;
        QString fix;
        std::vector<qint64> ids; ///< the first few
        std::size_t count = 0;
    };
    QString headline() const;
    QString period() const;
    void addProblem(const QString &title, Confidence confidence, const QString &sentence,
                    const QString &fix, qint64 id);
    QString idsText(const Problem &problem) const;

    std::vector<Row> m_rows;
    std::vector<Problem> m_problems;
    std::size_t m_events = 0;
    std::size_t m_holding = 0;
    std::size_t m_failing = 0;
    std::size_t m_refused = 0; ///< requests that broke HTTP
    std::size_t m_notTaken = 0; ///< the consumer's answers that are no 2xx
    qint64 m_firstUs = 0;
    qint64 m_lastUs = 0;
};

} // namespace hookloupe
