// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/markedtext.h"

#include "core/event/coretext.h"
#include "core/event/utf8.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString hexName(char32_t c)
{
    return u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
}

/// What a character that shows nothing is called; empty for one that shows itself.
QString invisibleName(char32_t c)
{
    switch (c) {
    case 0x00a0:
        return CoreText::tr("no-break space");
    case 0x00ad:
        return CoreText::tr("soft hyphen");
    case 0x200b:
        return CoreText::tr("zero-width space");
    case 0x200c:
    case 0x200d:
        return CoreText::tr("zero-width joiner");
    case 0x2028:
        return CoreText::tr("line separator");
    case 0x2029:
        return CoreText::tr("paragraph separator");
    case 0xfeff:
        return CoreText::tr("byte-order mark");
    default:
        break;
    }
    const bool isControl = c >= 0x80 && c < 0xa0;
    const bool isDirection = (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
            || (c >= 0x2066 && c <= 0x2069) || c == 0x061c;
    const bool isSpace = (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x3000;
    return isControl      ? CoreText::tr("control character")
            : isDirection ? CoreText::tr("direction mark")
            : isSpace     ? CoreText::tr("wide or narrow space")
                          : QString();
}

QString controlName(char32_t c)
{
    switch (c) {
    case 0:
        return u"NUL"_s;
    case '\t':
        return u"tab"_s;
    case '\n':
        return CoreText::tr("line feed");
    case '\r':
        return CoreText::tr("carriage return");
    case 0x1b:
        return u"escape"_s;
    default:
        return CoreText::tr("control character");
    }
}

class Marking
{
public:
    MarkedText run(QByteArrayView bytes, qsizetype bytesMax)
    {
        m_result.isCut = bytes.size() > bytesMax;
        m_rest = bytes.first(qMin(bytes.size(), bytesMax));
        while (!m_rest.isEmpty()) {
            char32_t c = 0;
            const int length = utf8Sequence(m_rest, c);
            if (length == 0)
                addByte();
            else
                add(c);
            m_rest = m_rest.sliced(qMax(length, 1));
        }
        if (m_result.isCut)
            m_result.text += u'…';
        return std::move(m_result);
    }

private:
    void mark(const QString &sign, const QString &name)
    {
        m_result.text += sign;
        const QString entry = sign + u' ' + name;
        if (!m_result.legend.contains(entry))
            m_result.legend += entry;
    }

    void addByte()
    {
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_result.text += u"⟨%1⟩"_s.arg(QString::number(byte, 16).toUpper());
        const QString entry = CoreText::tr("⟨FF⟩ a byte that is not UTF-8");
        if (!m_result.legend.contains(entry))
            m_result.legend += entry;
    }

    /// Whether nothing but blanks follows up to the end of the line.
    bool isTrailing() const
    {
        for (const char c : m_rest) {
            if (c == '\n' || c == '\r')
                return true;
            if (c != ' ' && c != '\t')
                return false;
        }
        return !m_result.isCut;
    }

    void add(char32_t c)
    {
        if (c == ' ') {
            if (isTrailing())
                mark(u"·"_s, CoreText::tr("trailing blank"));
            else
                m_result.text += u' ';
        } else if (c < 0x20 || c == 0x7f) {
            // The Control Pictures block has them in the same order.
            mark(QString(QChar(static_cast<char16_t>(c == 0x7f ? 0x2421 : 0x2400 + c))),
                 controlName(c));
            if (c == '\n')
                m_result.text += u'\n';
        } else if (const QString name = invisibleName(c); !name.isEmpty()) {
            mark(u"⟨%1⟩"_s.arg(c == 0xfeff ? u"BOM"_s : hexName(c)), name);
        } else {
            m_result.text += QStringView(QChar::fromUcs4(c));
        }
    }

    QByteArrayView m_rest;
    MarkedText m_result;
};

} // namespace

MarkedText markedText(QByteArrayView bytes, qsizetype bytesMax)
{
    return Marking().run(bytes, bytesMax);
}

} // namespace hookloupe
