// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/urlquery.h"

namespace hookloupe {

namespace {

/// The query without '?' and fragment; empty at the place where one would begin.
QByteArrayView queryOf(QByteArrayView url) noexcept
{
    qsizetype end = url.indexOf('#');
    if (end < 0)
        end = url.size();
    const qsizetype mark = url.first(end).indexOf('?');
    return mark < 0 ? url.sliced(end, 0) : url.sliced(mark + 1, end - mark - 1);
}

} // namespace

std::optional<QByteArrayView> queryValue(QByteArrayView url, QByteArrayView name) noexcept
{
    QByteArrayView rest = queryOf(url);
    while (!rest.isEmpty()) {
        const qsizetype separator = rest.indexOf('&');
        const QByteArrayView item = separator < 0 ? rest : rest.first(separator);
        if (item.size() > name.size() && item.startsWith(name) && item[name.size()] == '=')
            return item.sliced(name.size() + 1);
        if (separator < 0)
            break;
        rest = rest.sliced(separator + 1);
    }
    return std::nullopt;
}

QByteArray withQueryValue(QByteArrayView url, QByteArrayView name, QByteArrayView value)
{
    if (const auto old = queryValue(url, name)) {
        const qsizetype begin = old->data() - url.data();
        return url.first(begin).toByteArray() + value.toByteArray()
                + url.sliced(begin + old->size()).toByteArray();
    }
    const QByteArrayView query = queryOf(url);
    const qsizetype end = query.data() - url.data() + query.size();
    const char *const joint = url.first(end).indexOf('?') < 0 ? "?" : query.isEmpty() ? "" : "&";
    return url.first(end).toByteArray() + joint + name.toByteArray() + '=' + value.toByteArray()
            + url.sliced(end).toByteArray();
}

} // namespace hookloupe
