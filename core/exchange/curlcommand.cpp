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

/// Adds the requests of one command; false once no more are taken.
bool addRequests(const ShellCommand &command, const std::vector<QByteArray> &words,
                 const ImportOptions &options, RequestCollector &collector)
{
    const QString place = CoreText::tr("line %1").arg(command.line);
    const CurlArguments arguments = readCurlArguments(words);
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
                return false;
        }
    }
    return true;
}

} // namespace

bool holdsCurlCommand(QByteArrayView text)
{
    if (!text.contains("curl"))
        return false;
    bool isHeld = false;
    ImportText whole(text);
    forEachShellCommand(whole, detectShellDialect(text), [&isHeld](ShellCommand &&command) {
        isHeld = curlWords(command).has_value();
        return !isHeld;
    });
    return isHeld;
}

ImportResult readCurlCommands(ImportText &text, const ImportOptions &options,
                              std::optional<ShellDialect> dialect)
{
    RequestCollector collector(options);
    // The beginning of a large file shows whose quoting it is.
    constexpr qsizetype kLookedAt = qsizetype(64) * 1024;
    while (text.window().size() < kLookedAt && text.grow()) { }
    forEachShellCommand(text, dialect.value_or(detectShellDialect(text.window())),
                        [&](ShellCommand &&command) {
                            const auto words = curlWords(command);
                            return !words || addRequests(command, *words, options, collector);
                        });
    return collector.result();
}

} // namespace hookloupe
