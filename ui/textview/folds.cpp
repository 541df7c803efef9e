// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/folds.h"

#include "core/payload/stopflag.h"
#include "core/payload/xmlreader.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// Index behind the last fold that begins at or before \a line.
std::size_t behind(const std::vector<Fold> &folds, qsizetype line)
{
    const auto after =
            std::upper_bound(folds.begin(), folds.end(), line,
                             [](qsizetype value, const Fold &fold) { return value < fold.first; });
    return static_cast<std::size_t>(after - folds.begin());
}

/// Drops what has no last line, and says anew who is inside whom.
void dropOpen(std::vector<Fold> &folds)
{
    std::vector<quint32> newIndex(folds.size(), Fold::kNone);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        Fold fold = folds[i];
        // Whoever is around one that is kept may be dropped itself.
        if (fold.parent != Fold::kNone)
            fold.parent = newIndex[fold.parent];
        newIndex[i] = fold.parent;
        if (fold.last == Fold::kNone)
            continue;
        newIndex[i] = static_cast<quint32>(kept);
        folds[kept++] = fold;
    }
    folds.resize(kept);
    folds.shrink_to_fit();
}

} // namespace

FoldsPtr Folds::ofPrettyJson(const LinedText &text, qint64 until, const std::atomic<bool> *stop)
{
    auto made = std::make_shared<Folds>();
    std::vector<Fold> &folds = made->m_folds;
    quint32 open = Fold::kNone;
    const char *const data = text.bytes.constData();
    const qsizetype end =
            until >= 0 ? std::min<qsizetype>(until, text.bytes.size()) : text.bytes.size();
    for (qsizetype line = 0; line < text.lines.count(); ++line) {
        qsizetype first = text.lines.begin(line);
        const qsizetype behindLast = text.lines.end(line);
        constexpr qsizetype lookEvery = 16384;
        const bool isStopped =
                stop && line % lookEvery == 0 && stop->load(std::memory_order_relaxed);
        if (first >= end || isStopped)
            break;
        while (first < behindLast && data[first] == ' ')
            ++first;
        if (first == behindLast)
            continue;
        // A string never spans lines, so that a bracket at either end of a line is one.
        if ((data[first] == '}' || data[first] == ']') && open != Fold::kNone) {
            folds[open].last = static_cast<quint32>(line);
            open = folds[open].parent;
            continue;
        }
        if (open != Fold::kNone)
            ++folds[open].items;
        const char last = data[behindLast - 1];
        if (last == '{' || last == '[') {
            folds.push_back({ static_cast<quint32>(line), Fold::kNone, 0, open });
            open = static_cast<quint32>(folds.size() - 1);
        }
    }
    if (open != Fold::kNone)
        dropOpen(folds);
    return made;
}

FoldsPtr Folds::ofPrettyXml(const LinedText &text, qint64 until, const std::atomic<bool> *stop)
{
    auto made = std::make_shared<Folds>();
    std::vector<Fold> &folds = made->m_folds;
    using Token = XmlReader::Token;
    const qsizetype end =
            until >= 0 ? std::min<qsizetype>(until, text.bytes.size()) : text.bytes.size();
    XmlReader reader(QByteArrayView(text.bytes).first(end));
    quint32 open = Fold::kNone;
    for (Token token = reader.next();
         token != Token::End && token != Token::Error && !isStopped(stop); token = reader.next()) {
        const qsizetype behindToken = reader.offset() + reader.lexeme().size();
        const bool counts = token == Token::StartTag || token == Token::EmptyTag;
        if (counts && open != Fold::kNone)
            ++folds[open].items;
        if (token == Token::StartTag) {
            const auto line = static_cast<quint32>(text.lines.at(behindToken - 1));
            folds.push_back({ line, Fold::kNone, 0, open });
            open = static_cast<quint32>(folds.size() - 1);
        } else if (token == Token::EndTag && open != Fold::kNone) {
            Fold &fold = folds[open];
            const qsizetype line = text.lines.at(behindToken - 1);
            // A line opens one only: the outer one where there are several.
            const bool isOuter =
                    fold.parent == Fold::kNone || folds[fold.parent].first != fold.first;
            if (isOuter && line > fold.first && text.lines.end(line) == behindToken)
                fold.last = static_cast<quint32>(line);
            open = fold.parent;
        }
    }
    dropOpen(folds);
    return made;
}

qsizetype Folds::openedBy(qsizetype line) const
{
    const std::size_t after = behind(m_folds, line);
    return after > 0 && m_folds[after - 1].first == line ? static_cast<qsizetype>(after) - 1 : -1;
}

qsizetype Folds::around(qsizetype line) const
{
    const std::size_t after = behind(m_folds, line);
    if (after == 0)
        return -1;
    auto at = static_cast<quint32>(after - 1);
    while (at != Fold::kNone && m_folds[at].last < line)
        at = m_folds[at].parent;
    return at == Fold::kNone ? -1 : static_cast<qsizetype>(at);
}

} // namespace hookloupe
