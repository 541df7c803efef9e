// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlcommand.h"

#include "core/event/coretext.h"
#include "core/exchange/curltransfer.h"
#include "core/exchange/importparts.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

bool isCurl(QByteArrayView word)
{
    const qsizetype slash = qMax(word.lastIndexOf('/'), word.lastIndexOf('\\'));
    const QByteArray name = word.sliced(slash + 1).toByteArray().toLower();
    return name == "curl" || name == "curl.exe";
}

bool isPrefix(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 7> kPrefixes{ "sudo", "time",  "env",   "command",
                                                              "exec", "nohup", "winpty" };
    return word.contains('=')
            || std::find(kPrefixes.begin(), kPrefixes.end(), word) != kPrefixes.end();
}

/// The words behind curl, which may stand behind "sudo", "time" or "env A=b"; nullopt without one.
std::optional<std::vector<QByteArray>> curlWords(const ShellCommand &command)
{
    const auto name = std::find_if_not(command.words.begin(), command.words.end(), isPrefix);
    if (name == command.words.end() || !isCurl(*name))
        return std::nullopt;
    return std::vector<QByteArray>(name + 1, command.words.end());
}

} // namespace

bool holdsCurlCommand(QByteArrayView text)
{
    if (!text.contains("curl"))
        return false;
    const auto commands = shellCommands(text, detectShellDialect(text));
    return std::any_of(commands.begin(), commands.end(),
                       [](const ShellCommand &command) { return curlWords(command).has_value(); });
}

ImportResult readCurlCommands(QByteArrayView text, const ImportOptions &options,
                              std::optional<ShellDialect> dialect)
{
    RequestCollector collector(options);
    for (const ShellCommand &command :
         shellCommands(text, dialect.value_or(detectShellDialect(text)))) {
        const auto words = curlWords(command);
        if (!words)
            continue;
        const QString place = CoreText::tr("line %1").arg(command.line);
        const CurlArguments arguments = readCurlArguments(*words);
        const CurlFiles files(options, command.input);
        for (const QString &problem : arguments.problems)
            collector.tell(place, problem);
        for (const CurlTransfer &transfer : curlTransfers(arguments, files)) {
            if (transfer.urls.empty())
                collector.tell(
                        place,
                        CoreText::tr("The command names no URL; add the one that it is to call."));
            for (const QByteArray &url : transfer.urls) {
                auto request = curlRequest(transfer, url, options, files);
                if (request)
                    request->lost = command.lost + request->lost;
                if (!collector.add(place, std::move(request)))
                    return collector.result();
            }
        }
    }
    return collector.result();
}

} // namespace hookloupe
