// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/httpurl.h"

#include <QUrl>

namespace hookloupe {

using namespace Qt::StringLiterals;

bool isHttpUrl(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isTargetUrl(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    return isHttpUrl(text) && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace hookloupe
