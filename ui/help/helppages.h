// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace hookloupe {

/// What stands under one heading of a help page.
struct HelpSection
{
    QString anchor; ///< of the heading, as helpAnchor() makes it
    QString title;
    QString text; ///< without Markdown's marks, in one line
};

/// One file of docs/, which is built in.
struct HelpPage
{
    QString name; ///< "causes": of docs/causes.md
    QString title;
    QString markdown; ///< without the comments at its begin
    QList<HelpSection> sections; ///< the first is the page's own begin
};

/// A place that has all words that were looked for.
struct HelpHit
{
    QString page;
    QString anchor;
    QString title; ///< "Why did this fail?: stale"
    QString excerpt;
};

/// All pages, the index first; read once.
const QList<HelpPage> &helpPages();
/// Null when there is none of that name.
const HelpPage *findHelpPage(QStringView name);
/// The anchor of a heading, by the rule of those who show Markdown on the web.
QString helpAnchor(QStringView heading);
/// The sections that have each word of \a words, case ignored; those first that have them in their
/// title. Empty for no words.
QList<HelpHit> searchHelp(const QString &words);

} // namespace hookloupe
