// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace hookloupe {

/// One value of the typed netstrings that mitmproxy writes ("5:hello," with a type behind it; see
/// https://tnetstrings.info and, for ';', mitmproxy's own). Nothing is copied or allocated before
/// it is asked for, whatever lengths are told. The bytes must outlive it.
class TnetView
{
public:
    /// A value that is not there; so are its members.
    TnetView() = default;
    /// The value at the start of \a bytes, which is cut by it; nullopt when there is no whole one.
    static std::optional<TnetView> take(QByteArrayView &bytes);
    /// Whether take() may find one when more bytes follow \a bytes.
    static bool mayBegin(QByteArrayView bytes);

    bool isThere() const noexcept { return m_type != 0; }
    bool isMap() const noexcept { return m_type == '}'; }
    bool isList() const noexcept { return m_type == ']'; }
    bool isNull() const noexcept { return m_type == '~'; }
    bool isTrue() const noexcept { return m_type == '!' && m_payload == QByteArrayView("true"); }
    /// Of bytes (',') or text (';', UTF-8); empty for all else.
    QByteArrayView bytes() const noexcept;
    std::optional<double> number() const;

    TnetView operator[](QByteArrayView name) const;
    /// In their order; \a visit returns false to stop. Ends at what is damaged.
    void forEachItem(const std::function<bool(TnetView)> &visit) const;

private:
    char m_type = 0;
    QByteArrayView m_payload;
};

} // namespace hookloupe
