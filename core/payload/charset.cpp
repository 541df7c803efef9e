// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/charset.h"

#include "core/event/bytes.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

namespace hookloupe {

namespace {

constexpr qsizetype kCharsetStepBytes = 64LL * 1024;
constexpr QByteArrayView kReplacementUtf8 = "\xef\xbf\xbd";

struct Charset
{
    QByteArrayView label;
    const char *name; ///< for iconv
    int unitBytes = 1; ///< what is stepped over where there is no character
};

// Never the label itself: iconv would take names of its own modules, of which some keep a state and
// have had holes. Labels: https://encoding.spec.whatwg.org/#names-and-labels
constexpr std::array kCharsets{
    Charset{ "utf-16", "UTF-16", 2 },
    Charset{ "utf-16le", "UTF-16LE", 2 },
    Charset{ "utf-16be", "UTF-16BE", 2 },
    Charset{ "utf-32", "UTF-32", 4 },
    Charset{ "utf-32le", "UTF-32LE", 4 },
    Charset{ "utf-32be", "UTF-32BE", 4 },
    Charset{ "iso-8859-1", "WINDOWS-1252" },
    Charset{ "iso8859-1", "WINDOWS-1252" },
    Charset{ "latin1", "WINDOWS-1252" },
    Charset{ "windows-1252", "WINDOWS-1252" },
    Charset{ "cp1252", "WINDOWS-1252" },
    Charset{ "iso-8859-2", "ISO-8859-2" },
    Charset{ "latin2", "ISO-8859-2" },
    Charset{ "iso-8859-3", "ISO-8859-3" },
    Charset{ "iso-8859-4", "ISO-8859-4" },
    Charset{ "iso-8859-5", "ISO-8859-5" },
    Charset{ "iso-8859-6", "ISO-8859-6" },
    Charset{ "iso-8859-7", "ISO-8859-7" },
    Charset{ "iso-8859-8", "ISO-8859-8" },
    Charset{ "iso-8859-9", "WINDOWS-1254" },
    Charset{ "latin5", "WINDOWS-1254" },
    Charset{ "iso-8859-10", "ISO-8859-10" },
    Charset{ "iso-8859-13", "ISO-8859-13" },
    Charset{ "iso-8859-14", "ISO-8859-14" },
    Charset{ "iso-8859-15", "ISO-8859-15" },
    Charset{ "latin9", "ISO-8859-15" },
    Charset{ "iso-8859-16", "ISO-8859-16" },
    Charset{ "windows-1250", "WINDOWS-1250" },
    Charset{ "windows-1251", "WINDOWS-1251" },
    Charset{ "windows-1253", "WINDOWS-1253" },
    Charset{ "windows-1254", "WINDOWS-1254" },
    Charset{ "windows-1255", "WINDOWS-1255" },
    Charset{ "windows-1256", "WINDOWS-1256" },
    Charset{ "windows-1257", "WINDOWS-1257" },
    Charset{ "windows-1258", "WINDOWS-1258" },
    Charset{ "koi8-r", "KOI8-R" },
    Charset{ "koi8-u", "KOI8-U" },
    Charset{ "shift_jis", "CP932" },
    Charset{ "shift-jis", "CP932" },
    Charset{ "sjis", "CP932" },
    Charset{ "windows-31j", "CP932" },
    Charset{ "euc-jp", "EUC-JP" },
    Charset{ "euc-kr", "CP949" },
    Charset{ "ks_c_5601-1987", "CP949" },
    Charset{ "big5", "BIG5-HKSCS" },
    Charset{ "gb2312", "GB18030" },
    Charset{ "gbk", "GB18030" },
    Charset{ "gb18030", "GB18030" },
};

class Converter
{
public:
    explicit Converter(const char *name)
        : m_handle(::iconv_open("UTF-8", name))
    { }
    ~Converter()
    {
        if (isOpen())
            ::iconv_close(m_handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    // iconv's own word for a failure.
    bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }
    /// 0 or errno.
    int convert(char **input, std::size_t *inputLeft, char **room, std::size_t *roomLeft) const
    {
        constexpr auto kFailed = static_cast<std::size_t>(-1);
        return ::iconv(m_handle, input, inputLeft, room, roomLeft) == kFailed ? errno : 0;
    }

private:
    iconv_t m_handle;
};

bool isEnd(char c) noexcept
{
    return c == ';' || c == ',' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Behind the next "charset=" from \a from on; -1: there is none.
qsizetype charsetAt(QByteArrayView fields, qsizetype from) noexcept
{
    constexpr QByteArrayView kName = "charset";
    for (qsizetype at = fields.indexOf('=', from); at >= 0; at = fields.indexOf('=', at + 1)) {
        if (at >= kName.size()
            && equalsIgnoreCase(fields.sliced(at - kName.size(), kName.size()), kName))
            return at + 1;
    }
    return -1;
}

QByteArrayView valueAt(QByteArrayView fields, qsizetype at) noexcept
{
    QByteArrayView value = fields.sliced(at);
    if (value.startsWith('"')) {
        value = value.sliced(1);
        return value.first(qMax<qsizetype>(0, value.indexOf('"')));
    }
    return value.first(std::find_if(value.begin(), value.end(), isEnd) - value.begin());
}

} // namespace

QByteArrayView charsetIn(QByteArrayView field) noexcept
{
    const qsizetype at = charsetAt(field, 0);
    return at < 0 ? QByteArrayView() : valueAt(field, at);
}

bool namesOtherCharset(QByteArrayView head) noexcept
{
    for (qsizetype at = charsetAt(head, 0); at >= 0; at = charsetAt(head, at)) {
        if (!isPlainCharset(valueAt(head, at)))
            return true;
    }
    return false;
}

bool isPlainCharset(QByteArrayView charset) noexcept
{
    return charset.isEmpty() || equalsIgnoreCase(charset, "utf-8")
            || equalsIgnoreCase(charset, "utf8") || equalsIgnoreCase(charset, "us-ascii")
            || equalsIgnoreCase(charset, "ascii");
}

std::optional<QByteArray> inUtf8(QByteArrayView text, QByteArrayView charset, qsizetype bytesMax,
                                 StopFlag stop)
{
    const auto *const known =
            std::find_if(kCharsets.begin(), kCharsets.end(), [charset](const Charset &one) {
                return equalsIgnoreCase(one.label, charset);
            });
    if (known == kCharsets.end())
        return std::nullopt;
    const Converter converter(known->name);
    if (!converter.isOpen())
        return std::nullopt;
    // iconv's interface predates const; it does not write to its input.
    auto *input = const_cast<char *>(text.data());
    auto inputLeft = static_cast<std::size_t>(text.size());
    QByteArray result;
    for (bool isFlushed = false; !isFlushed;) {
        isFlushed = inputLeft == 0;
        const qsizetype before = result.size();
        result.resize(before + kCharsetStepBytes);
        char *room = result.data() + before;
        auto roomLeft = static_cast<std::size_t>(kCharsetStepBytes);
        const int error = isFlushed ? converter.convert(nullptr, nullptr, &room, &roomLeft)
                                    : converter.convert(&input, &inputLeft, &room, &roomLeft);
        result.resize(before + kCharsetStepBytes - static_cast<qsizetype>(roomLeft));
        if (error == EILSEQ || error == EINVAL) {
            result += kReplacementUtf8;
            const auto skipped = std::min(inputLeft, static_cast<std::size_t>(known->unitBytes));
            input += skipped;
            inputLeft -= skipped;
        } else if (error != 0 && error != E2BIG) {
            return std::nullopt;
        }
        if (result.size() > bytesMax || isStopped(stop))
            return std::nullopt;
    }
    return result;
}

} // namespace hookloupe
