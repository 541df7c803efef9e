// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"
#include "core/exchange/case/zipfile.h"

#include <functional>
#include <memory>

namespace hookloupe {

/// A case that is open for reading, and whole: every file that its manifest names is there with the
/// digest that it states, and nothing besides. Belongs to one thread at a time.
class CaseReader
{
public:
    /// \a goesOn (may be null) gets bytes done and bytes in all, and returns false to stop.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Checks all of it. NotFound, PermissionDenied, Unsupported (a newer version), InvalidInput
    /// with what is wrong with it, Cancelled.
    static Result<std::unique_ptr<CaseReader>> open(const QString &path,
                                                    const Progress &goesOn = {});
    static Result<std::unique_ptr<CaseReader>> fromBytes(const QByteArray &bytes,
                                                         const Progress &goesOn = {});

    const CaseManifest &manifest() const noexcept { return m_manifest; }
    /// The event with its bytes. InvalidInput: what the case says of it cannot be read.
    Result<CaseEvent> event(std::size_t index) const;
    /// The bytes of all files together, unpacked.
    qint64 bytes() const noexcept;
    /// Hands each file of the case to \a visit, the manifest too; false stops.
    Result<void>
    forEachFile(const std::function<bool(const QByteArray &name, const QByteArray &bytes)> &visit)
            const;

private:
    static Result<std::unique_ptr<CaseReader>> checked(std::unique_ptr<ZipFile> file,
                                                       const Progress &goesOn);
    CaseReader(std::unique_ptr<ZipFile> file, CaseManifest manifest);
    Result<QByteArray> content(QByteArrayView name) const;

    std::unique_ptr<ZipFile> m_file;
    CaseManifest m_manifest;
};

} // namespace hookloupe
