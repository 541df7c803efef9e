// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casereader.h"
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
/// The same of a file, which is not held: an event at a time, after all of it was checked. \a
/// goesOn hears of bytes while it is checked, then of events. And CaseReader::open()'s errors.
Result<ImportResult> readCaseFile(const QString &path, const ImportOptions &options,
                                  const CaseReader::Progress &goesOn = {});
/// Of a case that is open. \a goesOn hears of events.
ImportResult readCaseEvents(const CaseReader &reader, const ImportOptions &options,
                            const CaseReader::Progress &goesOn = {});

} // namespace hookloupe
