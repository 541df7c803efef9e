// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/scheme.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

const SchemeCatalogue &SchemeCatalogue::builtIn()
{
    static const SchemeCatalogue catalogue = [] {
        SchemeCatalogue read;
        QDirIterator files(u":/hookloupe/schemes"_s, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be opened", qPrintable(file.fileName()));
            auto scheme = Scheme::fromJson(file.readAll());
            if (!scheme)
                qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(scheme.error().sentence));
            read.m_schemes.append(*std::move(scheme));
        }
        if (read.m_schemes.isEmpty())
            qFatal("this build holds no signature schemes");
        read.sort();
        return read;
    }();
    return catalogue;
}

std::shared_ptr<const SchemeCatalogue> SchemeCatalogue::builtInShared()
{
    // It lives as long as the program: nothing to count.
    return { std::shared_ptr<const SchemeCatalogue>(), &builtIn() };
}

SchemeCatalogue SchemeCatalogue::with(QList<Scheme> own)
{
    SchemeCatalogue made = builtIn();
    for (Scheme &scheme : own) {
        const auto same = std::find_if(made.m_schemes.begin(), made.m_schemes.end(),
                                       [&](const Scheme &known) { return known.id == scheme.id; });
        if (same == made.m_schemes.end())
            made.m_schemes.append(std::move(scheme));
        else
            *same = std::move(scheme);
    }
    made.sort();
    return made;
}

void SchemeCatalogue::sort()
{
    std::stable_sort(m_schemes.begin(), m_schemes.end(), [](const Scheme &a, const Scheme &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
}

const Scheme *SchemeCatalogue::find(QStringView id) const noexcept
{
    const auto found = std::find_if(m_schemes.begin(), m_schemes.end(),
                                    [id](const Scheme &scheme) { return scheme.id == id; });
    return found == m_schemes.end() ? nullptr : &*found;
}

} // namespace hookloupe
