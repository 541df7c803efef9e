// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/help/helppages.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the list beside the pages.
constexpr std::array kNames{ "index"_L1,  "first-steps"_L1,     "concepts"_L1, "verdicts"_L1,
                             "causes"_L1, "nothing-arrives"_L1, "replays"_L1,  "retries"_L1,
                             "query"_L1,  "formats"_L1,         "secrets"_L1,  "shortcuts"_L1 };

constexpr qsizetype kExcerptLength = 110;

QString withoutMarks(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression rule(u"^\\|[-|]+\\|$"_s, QRegularExpression::MultilineOption);
    text.replace(link, u"\\1"_s).remove(rule).remove(u"**"_s).remove(u'`');
    static const QRegularExpression emphasis(u"\\*([^*\\n]+)\\*"_s);
    text.replace(emphasis, u"\\1"_s).replace(u'|', u' ');
    return text.simplified();
}

HelpPage readPage(QLatin1StringView name)
{
    HelpPage page{ .name = name };
    QFile file(u":/hookloupe/docs/%1.md"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return page;
    QString text = QString::fromUtf8(file.readAll());
    // The licence is not for readers.
    page.markdown = text.mid(qMax<qsizetype>(text.indexOf("\n# "_L1), 0)).trimmed() + u'\n';
    QString open;
    bool isCode = false;
    const auto close = [&] {
        if (!page.sections.isEmpty())
            page.sections.last().text = withoutMarks(open);
        open.clear();
    };
    const QStringList lines = page.markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const bool isHeading = !isCode && (line.startsWith("# "_L1) || line.startsWith("## "_L1));
        if (!isHeading) {
            open += line + u'\n';
            continue;
        }
        close();
        const QString title = line.mid(line.indexOf(u' ') + 1);
        page.sections.append({ .anchor = helpAnchor(title), .title = title, .text = {} });
    }
    close();
    if (!page.sections.isEmpty())
        page.title = page.sections.first().title;
    return page;
}

/// The part of \a text around \a word.
QString excerptOf(const QString &text, const QString &word)
{
    const qsizetype at = qMax<qsizetype>(text.indexOf(word, 0, Qt::CaseInsensitive), 0);
    qsizetype from = qMax<qsizetype>(at - kExcerptLength / 3, 0);
    if (from > 0)
        from = text.indexOf(u' ', from) + 1;
    QString part = text.mid(from, kExcerptLength);
    if (from > 0)
        part.prepend(u"… "_s);
    if (from + kExcerptLength < text.size())
        part += u'…';
    return part;
}

} // namespace

const QList<HelpPage> &helpPages()
{
    static const QList<HelpPage> pages = [] {
        QList<HelpPage> read;
        for (const QLatin1StringView name : kNames)
            read.append(readPage(name));
        return read;
    }();
    return pages;
}

const HelpPage *findHelpPage(QStringView name)
{
    const QList<HelpPage> &pages = helpPages();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&](const HelpPage &page) { return page.name == name; });
    return found == pages.end() ? nullptr : &*found;
}

QString helpAnchor(QStringView heading)
{
    QString anchor;
    for (const QChar one : heading) {
        if (one.isLetterOrNumber() || one == u'_' || one == u'-')
            anchor += one.toLower();
        else if (one == u' ')
            anchor += u'-';
    }
    return anchor;
}

QList<HelpHit> searchHelp(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> inTitles;
    QList<HelpHit> inTexts;
    if (wanted.isEmpty())
        return {};
    for (const HelpPage &page : helpPages()) {
        // The index only repeats the titles of the others.
        if (page.name == "index"_L1)
            continue;
        for (const HelpSection &section : page.sections) {
            const auto isIn = [&](const QString &text) {
                return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
                    return text.contains(word, Qt::CaseInsensitive);
                });
            };
            if (!isIn(section.title + u' ' + section.text))
                continue;
            const bool isBegin = &section == &page.sections.first();
            HelpHit hit{ .page = page.name,
                         .anchor = isBegin ? QString() : section.anchor,
                         .title = isBegin ? page.title : page.title + u": "_s + section.title,
                         .excerpt = excerptOf(section.text, wanted.first()) };
            (isIn(section.title) ? inTitles : inTexts).append(std::move(hit));
        }
    }
    return inTitles + inTexts;
}

} // namespace hookloupe
