// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/desktop/startoptions.h"

#include <QDir>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
const auto kStoreSuffix = ".hookloupe"_L1;
} // namespace

StartParser::StartParser()
    : m_help(m_parser.addHelpOption())
    , m_version(m_parser.addVersionOption())
    , m_store(u"store"_s, u"Keep events in <file>."_s, u"file"_s)
    , m_port(u"port"_s, u"Listen on <number> of this computer."_s, u"number"_s)
    , m_minimised({ u"minimised"_s, u"minimized"_s },
                  u"Start in the tray, or minimised where the desktop has none."_s)
    , m_newInstance(u"new-instance"_s,
                    u"Open another window, even if the program runs already with this store."_s)
{
    m_parser.setApplicationDescription(
            u"Receives, verifies, shows and replays webhooks.\n\n"
            "If it runs already with this store, its window comes to the front and takes the "
            "files."_s);
    m_parser.addOptions({ m_store, m_port, m_minimised, m_newInstance });
    m_parser.addPositionalArgument(
            u"file"_s,
            u"What to import: cURL, HAR, .http, NDJSON, …; it is shown first. A .hookloupe file is "
            "opened as the store."_s,
            u"[FILE…]"_s);
}

std::optional<StartOptions> StartParser::parse(const QStringList &arguments, QString &problem)
{
    if (!m_parser.parse(arguments)) {
        problem = m_parser.errorText();
        return std::nullopt;
    }
    StartOptions options;
    options.store = m_parser.value(m_store);
    for (const QString &file : m_parser.positionalArguments())
        options.files.append(QDir::current().absoluteFilePath(file));
    if (options.store.isEmpty() && options.files.size() == 1
        && options.files.first().endsWith(kStoreSuffix))
        options.store = options.files.takeFirst();
    if (m_parser.isSet(m_port)) {
        bool ok = false;
        options.port = m_parser.value(m_port).toUShort(&ok);
        if (!ok) {
            problem = u"'%1' is no port: give a number from 0 to 65535."_s.arg(
                    m_parser.value(m_port));
            return std::nullopt;
        }
    }
    options.isMinimised = m_parser.isSet(m_minimised);
    options.isNewInstance = m_parser.isSet(m_newInstance);
    return options;
}

bool StartParser::asksForHelp() const
{
    return m_parser.isSet(m_help) || m_parser.isSet(u"help-all"_s);
}

bool StartParser::asksForVersion() const
{
    return m_parser.isSet(m_version);
}

} // namespace hookloupe
