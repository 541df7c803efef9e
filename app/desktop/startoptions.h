// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

/// What the command line asks for.
struct StartOptions
{
    QString store; ///< empty: the usual one
    std::optional<quint16> port;
    QStringList files; ///< to import, absolute
    bool isMinimised = false;
    bool isNewInstance = false;
};

/// The options of the program, and how they are read and explained.
class StartParser
{
public:
    StartParser();

    /// Without a value \a problem says why, in a sentence.
    std::optional<StartOptions> parse(const QStringList &arguments, QString &problem);
    bool asksForHelp() const;
    bool asksForVersion() const;
    QString helpText() const { return m_parser.helpText(); }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    QCommandLineOption m_store;
    QCommandLineOption m_port;
    QCommandLineOption m_minimised;
    QCommandLineOption m_newInstance;
};

} // namespace hookloupe
