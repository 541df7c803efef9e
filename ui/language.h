// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// In which language the window speaks. The sources are English; the translations are resources of
/// the desktop program (resources/translations), and the command line has none: it stays English.
namespace hookloupe::language {

struct Language
{
    QString id; ///< "en", "de", "zh_CN": how the settings and the files spell it
    QString name; ///< in that language itself, so that who needs it can read it
};

/// Those that can be chosen.
QList<Language> languages();

/// The id of the language to speak to a person who prefers \a uiLanguages (BCP 47, the best first):
/// the first of them that is there, else English. Whoever prefers English to German gets English.
QString bestOf(const QStringList &uiLanguages);

/// Has the application speak \a choice: an id, or empty for what the system says. Before the first
/// widget; English loads nothing. Numbers follow the language where that was chosen against the
/// system's. GUI thread.
void use(const QString &choice);

} // namespace hookloupe::language
