// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Whatever a workspace file says: what is taken from it is written in one way only, and read again
// as the same.

#include "core/workspace/workspacefile.h"

#include <cstdlib>

using namespace hookloupe;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto file = WorkspaceFile::fromJson(text, nullptr);
    if (!file)
        return 0;
    const QByteArray written = file->toJson();
    const auto again = WorkspaceFile::fromJson(written, nullptr);
    if (!again || again->toJson() != written || !workspaceChanges(*again, *file).isEmpty())
        std::abort();
    return 0;
}
