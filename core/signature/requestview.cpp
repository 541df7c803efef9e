// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/requestview.h"

#include "core/event/bytes.h"

namespace hookloupe {

RequestView RequestView::of(const WireRequest &request, QByteArrayView url)
{
    RequestView view{ request.methodBytes(), url, {}, request.body() };
    view.fields.reserve(request.fields.size());
    for (const FieldSpan &span : request.fields)
        view.fields.push_back({ request.at(span.name), request.at(span.value) });
    return view;
}

std::optional<QByteArrayView> RequestView::field(QByteArrayView name) const noexcept
{
    for (const FieldView &field : fields) {
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

} // namespace hookloupe
