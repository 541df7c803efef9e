// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"
#include "core/store/eventwriter.h"

#include <QString>

#include <memory>

namespace hookloupe {

/// How the contract reaches one kind of store. A location is a text that another process can open
/// the same store by: the path of a file, the address of a database.
class StoreBackend
{
public:
    virtual ~StoreBackend() = default;
    /// Where no store is yet; what is made there goes with the backend.
    virtual QString makeLocation() = 0;
    virtual Result<std::unique_ptr<EventWriter>> openWriter(const QString &location,
                                                            Durability durability) = 0;
    virtual Result<std::unique_ptr<EventReader>> openReader(const QString &location) = 0;
    /// Marks the store, which nobody has open, as one of a later version of the program. False:
    /// stores of this kind have no versions.
    virtual bool makeNewer(const QString &location) = 0;
    /// Whether the store is whole, as its own tool sees it.
    virtual bool isSound(const QString &location) = 0;
};

} // namespace hookloupe
