// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/showntext.h"

#include "core/event/coretext.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// More is not composed of sentences of ours.
constexpr qsizetype kTextCharactersMax = 4'000;
constexpr std::size_t kPlacesMax = 9;

/// A sentence with places.
struct Pattern
{
    QStringList pieces; ///< what stands around the places, one more than there are
    QList<int> places; ///< their numbers, 1 to 9, in the order of the source
    QString translation;
    qsizetype letters = 0; ///< of the pieces: the more, the surer
};

std::optional<Pattern> patternOf(const QString &source, const QString &translation)
{
    Pattern pattern;
    pattern.translation = translation;
    QString piece;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const bool isPlace = source[i] == u'%' && i + 1 < source.size() && source[i + 1] >= u'1'
                && source[i + 1] <= u'9';
        if (!isPlace) {
            piece += source[i];
            continue;
        }
        if (!pattern.places.isEmpty() && piece.isEmpty())
            return std::nullopt; // two places side by side: where one ends nothing tells
        pattern.letters += piece.size();
        pattern.pieces += std::exchange(piece, {});
        pattern.places += source[++i].digitValue();
    }
    pattern.letters += piece.size();
    pattern.pieces += piece;
    return pattern;
}

class ShownTexts
{
public:
    void setFile(const QString &file)
    {
        m_file = file;
        m_isRead = false;
        m_whole.clear();
        m_patterns.clear();
    }

    QString shown(const QString &english)
    {
        if (m_file.isEmpty() || english.isEmpty() || english.size() > kTextCharactersMax)
            return english;
        if (!std::exchange(m_isRead, true))
            read();
        if (const auto whole = sentence(english))
            return *whole;
        // Several: the longest beginning that is known, and what follows.
        for (qsizetype end = english.lastIndexOf(u". "_s); end > 0;
             end = english.lastIndexOf(u". "_s, end - 1)) {
            if (const auto first = sentence(english.first(end + 1)))
                return *first + u' ' + shown(english.sliced(end + 2));
        }
        return english;
    }

private:
    void read()
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        bool isOfCore = false;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                isOfCore = xml.readElementText() == "hookloupe::CoreText"_L1;
            else if (isOfCore && xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (isOfCore && xml.name() == "translation"_L1)
                add(source, xml.readElementText());
        }
        std::stable_sort(m_patterns.begin(), m_patterns.end(),
                         [](const Pattern &a, const Pattern &b) { return a.letters > b.letters; });
    }

    void add(const QString &source, const QString &translation)
    {
        if (translation.isEmpty())
            return;
        auto pattern = patternOf(source, translation);
        if (!pattern)
            return;
        if (pattern->places.isEmpty())
            m_whole.insert(source, translation);
        else if (pattern->letters >= kLettersMin)
            m_patterns.append(std::move(*pattern));
    }

    std::optional<QString> sentence(const QString &text, int depth = 0) const
    {
        if (const auto whole = m_whole.constFind(text); whole != m_whole.constEnd())
            return *whole;
        for (const Pattern &pattern : m_patterns) {
            if (auto filled = filledIn(pattern, text, depth))
                return filled;
        }
        return std::nullopt;
    }

    /// One capitalised word: the header Signature is not the word for it.
    static bool isName(const QString &value)
    {
        return !value.isEmpty() && value.front().isUpper() && !value.contains(u' ');
    }

    std::optional<QString> filledIn(const Pattern &pattern, const QString &text, int depth) const
    {
        if (!text.startsWith(pattern.pieces.first()) || !text.endsWith(pattern.pieces.last()))
            return std::nullopt;
        std::array<QString, kPlacesMax + 1> values;
        qsizetype at = pattern.pieces.first().size();
        for (qsizetype i = 0; i < pattern.places.size(); ++i) {
            const QString &piece = pattern.pieces[i + 1];
            const bool isLast = i + 1 == pattern.places.size();
            const qsizetype end = isLast ? text.size() - piece.size() : text.indexOf(piece, at);
            if (end < at)
                return std::nullopt;
            const QString value = text.sliced(at, end - at);
            // What stands in a place may be words of ours, too: the endpoint's secret.
            values[static_cast<std::size_t>(pattern.places[i])] =
                    depth > 0 || isName(value) ? value : sentence(value, depth + 1).value_or(value);
            at = end + piece.size();
        }
        // In one go: a value may hold %2 itself.
        QString filled;
        for (qsizetype i = 0; i < pattern.translation.size(); ++i) {
            const QChar sign = pattern.translation[i];
            const int place = sign == u'%' && i + 1 < pattern.translation.size()
                    ? pattern.translation[i + 1].digitValue()
                    : 0;
            if (place > 0) {
                filled += values[static_cast<std::size_t>(place)];
                ++i;
            } else {
                filled += sign;
            }
        }
        return filled;
    }

    /// Else "%1 of %2" would find itself in other people's words.
    static constexpr qsizetype kLettersMin = 12;

    QString m_file;
    bool m_isRead = false;
    QHash<QString, QString> m_whole;
    QList<Pattern> m_patterns;
};

ShownTexts &shownTexts()
{
    static ShownTexts texts;
    return texts;
}

} // namespace

QString shownText(const QString &english)
{
    return shownTexts().shown(english);
}

QString shownPlace(const QString &english)
{
    static const QRegularExpression pattern(u"^(.*, )?([a-z]+) (\\d+)$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(english);
    if (!match.hasMatch())
        return english;
    const QString source = match.captured(2) + u" %1"_s;
    return match.captured(1) + CoreText::tr(source.toUtf8().constData()).arg(match.captured(3));
}

void setShownTexts(const QString &file)
{
    shownTexts().setFile(file);
}

} // namespace hookloupe
