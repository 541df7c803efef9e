// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/caseeventjson.h"
#include "core/exchange/case/caseimport.h"
#include "core/exchange/case/casereader.h"
#include "core/exchange/case/casesection.h"
#include "core/exchange/case/leakcheck.h"
#include "core/exchange/case/merchantreport.h"

#include <cstddef>
#include <cstdint>

using namespace hookloupe;

namespace {

/// Whatever is read can be shown, imported and written again.
void use(const CaseEvent &event, const CaseManifest &manifest)
{
    const QByteArray section = caseSection(event, 0, true);
    if (section.contains("<script") || section.contains("<img"))
        __builtin_trap();
    caseTableRow(event, 0, true);
    importedRequest(event, manifest, nullptr);
    MerchantReport report;
    report.add(event);
    if (report.html(manifest).contains("<script"))
        __builtin_trap();
    report.markdown(manifest);
    const QByteArray json = caseEventJson(event);
    const auto again = JsonView::parse(json);
    if (!again || readCaseEvent(*again).findings.size() != event.findings.size())
        __builtin_trap();
}

void readFile(const QByteArray &bytes)
{
    const auto reader = CaseReader::fromBytes(bytes);
    if (!reader)
        return;
    for (std::size_t i = 0; i < (*reader)->manifest().events.size(); ++i) {
        if (const auto event = (*reader)->event(i))
            use(*event, (*reader)->manifest());
    }
}

void readManifest(const QByteArray &bytes)
{
    const auto manifest = CaseManifest::fromJson(bytes);
    if (manifest && !CaseManifest::fromJson(manifest->toJson()))
        __builtin_trap();
}

void readEvent(const QByteArray &bytes)
{
    if (const auto json = JsonView::parse(bytes))
        use(readCaseEvent(*json), {});
}

} // namespace

/// The first byte says what the rest is: 'z' a file, 'm' its manifest, 'e' an event, 'l' text that
/// is searched for a secret.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1,
                           static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'z':
        readFile(bytes);
        break;
    case 'm':
        readManifest(bytes);
        break;
    case 'e':
        readEvent(bytes);
        break;
    case 'l': {
        LeakCheck check({ { {}, SecretBytes("whsec_abcdefgh") } });
        check.look({}, bytes, true);
        if (bytes.contains("whsec_abcdefgh") && !check.hasSecret())
            __builtin_trap();
        break;
    }
    default:
        break;
    }
    return 0;
}
