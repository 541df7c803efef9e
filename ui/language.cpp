// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/language.h"

#include "ui/showntext.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace hookloupe::language {

using namespace Qt::StringLiterals;

namespace {

/// Installs \a name of \a folder for the application's life; false when there is no such file.
bool install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(name, folder))
        return false;
    QCoreApplication::installTranslator(translator.release());
    return true;
}

} // namespace

QList<Language> languages()
{
    return { { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s }, { u"zh_CN"_s, u"简体中文"_s } };
}

QString bestOf(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            break;
        if (locale.language() == QLocale::German)
            return u"de"_s;
        // Singapore writes as mainland China does, Taiwan does not.
        if (locale.language() == QLocale::Chinese
            && locale.script() == QLocale::SimplifiedHanScript)
            return u"zh_CN"_s;
    }
    return u"en"_s;
}

void use(const QString &choice)
{
    const QString ofSystem = bestOf(QLocale::system().uiLanguages());
    const QList<Language> known = languages();
    const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const Language &language) {
        return language.id == choice;
    });
    const QString id = isKnown ? choice : ofSystem;
    if (id != ofSystem)
        QLocale::setDefault(QLocale(id));
    if (id == "en"_L1)
        return;
    // What is installed last is asked first. Without Qt's own, its buttons stay English.
    install("qtbase_"_L1 + id, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install("hookloupe_"_L1 + id, u":/translations"_s);
    setShownTexts(u":/translations/hookloupe_%1.ts"_s.arg(id));
}

} // namespace hookloupe::language
