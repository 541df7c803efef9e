// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/exchange.h"

#include "core/delivery/curlconnection.h"

namespace hookloupe {

std::unique_ptr<CurlConnection> Exchange::takeConnection()
{
    return nullptr;
}

} // namespace hookloupe
