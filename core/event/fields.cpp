// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/fields.h"

#include "core/event/bytes.h"

#include <algorithm>

namespace hookloupe {

const Field *findField(const Fields &fields, QByteArrayView name) noexcept
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const Field &field) {
        return equalsIgnoreCase(field.name, name);
    });
    return found == fields.end() ? nullptr : &*found;
}

bool hasField(const Fields &fields, QByteArrayView name) noexcept
{
    return findField(fields, name) != nullptr;
}

void removeFields(Fields &fields, QByteArrayView name)
{
    std::erase_if(fields,
                  [name](const Field &field) { return equalsIgnoreCase(field.name, name); });
}

} // namespace hookloupe
