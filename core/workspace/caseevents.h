// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"
#include "core/exchange/case/resigner.h"
#include "core/exchange/redaction.h"
#include "core/store/eventreader.h"
#include "core/workspace/casecontext.h"

#include <QDeadlineTimer>

#include <optional>

namespace hookloupe {

/// Collects what goes into a case with an event: what was sent on, why its signature does not hold,
/// and all of it redacted where that is wanted. In one thread.
class CaseEvents
{
public:
    /// All outlive this. \a redactor: nullptr where nothing is taken out.
    CaseEvents(EventReader &reader, const CaseContext &context, const Redactor *redactor);

    /// \a replacements and \a notes are added to. NotFound, InvalidInput.
    Result<CaseEvent> event(qint64 id, std::vector<Replacement> &replacements, QStringList &notes);
    /// Throw-away keys that the redacted events are signed with.
    QList<CaseKey> keys() const { return m_resigner ? m_resigner->keys() : QList<CaseKey>(); }

private:
    void diagnose(CaseEvent &event);
    Result<void> redact(CaseEvent &event, std::vector<Replacement> &replacements,
                        QStringList &notes) const;

    EventReader &m_reader;
    const CaseContext &m_context;
    const Redactor *m_redactor;
    std::optional<Resigner> m_resigner;
    QDeadlineTimer m_diagnosisEnds; ///< of all events together; begins with the first
};

} // namespace hookloupe
