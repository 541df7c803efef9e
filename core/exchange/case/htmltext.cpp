// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/htmltext.h"

#include "core/event/bytes.h"
#include "core/payload/hexdump.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// A dump is three times as long as what it shows.
constexpr qsizetype kDumpBytesMax = 2'048;

QString hexBlock(QByteArrayView bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += kHexDumpBytesPerLine)
        lines += hexDumpLine(bytes.sliced(at, qMin(kHexDumpBytesPerLine, bytes.size() - at)), at)
                + '\n';
    return QString::fromLatin1(lines).toHtmlEscaped();
}

bool isText(QByteArrayView bytes)
{
    const QByteArrayView beginning = bytes.first(qMin<qsizetype>(bytes.size(), 4'096));
    return std::none_of(beginning.begin(), beginning.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
}

} // namespace

QByteArray pageBegin(const QString &title, const QString &style)
{
    QFile file(u":/hookloupe/case/"_s + style);
    QByteArray css;
    if (file.open(QIODevice::ReadOnly))
        css = file.readAll();
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
            + htmlText(title).toUtf8() + "</title>\n<style>\n" + css
            + "</style>\n</head>\n<body>\n<main>\n";
}

QByteArray pageEnd()
{
    return "</main>\n<footer class=\"quiet\"><p>Made by Hookloupe. This page runs no program and "
           "fetches nothing.</p></footer>\n</body>\n</html>\n";
}

QString htmlText(const QString &text)
{
    return displayText(text.toUtf8()).toHtmlEscaped();
}

QString htmlText(QByteArrayView bytes, qsizetype charactersMax)
{
    return displayText(bytes, charactersMax).toHtmlEscaped();
}

QString htmlBlock(QByteArrayView bytes, qsizetype bytesMax, qint64 &left)
{
    if (!isText(bytes)) {
        const QByteArrayView shown = bytes.first(qMin(qMin(bytes.size(), bytesMax), kDumpBytesMax));
        left = bytes.size() - shown.size();
        return hexBlock(shown);
    }
    const QByteArrayView shown = bytes.first(qMin(bytes.size(), bytesMax));
    left = bytes.size() - shown.size();
    QString block;
    for (qsizetype begin = 0; begin < shown.size();) {
        qsizetype end = shown.indexOf('\n', begin);
        if (end < 0)
            end = shown.size();
        QByteArrayView line = shown.sliced(begin, end - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        QString text = displayText(line);
        // Tabs are text, not something to be spelled out.
        text.replace(u"\\x09"_s, u"\t"_s);
        block += text.toHtmlEscaped() + u'\n';
        begin = end + 1;
    }
    return block;
}

QString htmlPair(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(htmlText(name), htmlText(value));
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return u"valid"_s;
    case Verdict::BadSignature:
        return u"bad signature"_s;
    case Verdict::StaleTimestamp:
        return u"stale timestamp"_s;
    case Verdict::MissingHeader:
        return u"signature missing"_s;
    case Verdict::Malformed:
        return u"malformed signature"_s;
    case Verdict::NoSecret:
        return u"not checked: no secret"_s;
    case Verdict::Unsigned:
        break;
    }
    return u"unsigned"_s;
}

QString verdictBadge(Verdict verdict)
{
    QString kind = u"none"_s;
    QString sign = u"–"_s;
    if (verdict == Verdict::Valid) {
        kind = u"pass"_s;
        sign = u"✓"_s;
    } else if (verdict == Verdict::NoSecret) {
        kind = u"open"_s;
        sign = u"?"_s;
    } else if (verdict != Verdict::Unsigned) {
        kind = u"fail"_s;
        sign = u"✗"_s;
    }
    return u"<span class=\"badge %1\"><b aria-hidden=\"true\">%2</b> %3</span>"_s.arg(
            kind, sign, verdictWords(verdict));
}

QString pageTime(qint64 unixUs)
{
    return QDateTime::fromMSecsSinceEpoch(unixUs / 1000, Qt::UTC)
            .toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s);
}

} // namespace hookloupe
