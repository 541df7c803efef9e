// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/storedredaction.h"

#include "core/event/log.h"
#include "core/store/eventreader.h"

namespace hookloupe {

Result<RedactionRules> storedRedactionRules(EventReader &reader)
{
    const auto document = reader.document(kRedactionDocument);
    if (!document)
        return document.error();
    if (document->isEmpty())
        return RedactionRules::defaults();
    auto rules = RedactionRules::fromJson(*document);
    if (rules)
        return rules;
    qCWarning(logStore, "%s", qPrintable(rules.error().sentence));
    return RedactionRules::defaults();
}

} // namespace hookloupe
