// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"
#include "core/exchange/importedrequest.h"
#include "core/exchange/importtext.h"

namespace hookloupe {

/// The verdict on \a event by the key that travels in its case, at the time of its receipt; nullopt
/// where there is none, or its scheme is not known here. \a schemes: null for the built-in ones.
std::optional<Verification> caseVerification(const CaseEvent &event, const CaseManifest &manifest,
                                             const SchemeCatalogue *schemes);

/// \a event as any other request that is imported.
ImportedRequest importedRequest(const CaseEvent &event, const CaseManifest &manifest,
                                const SchemeCatalogue *schemes);

/// A .hookcase among the formats of an import.
bool isCase(QByteArrayView text);
Result<ImportResult> readCase(ImportText &text, const ImportOptions &options);

} // namespace hookloupe
