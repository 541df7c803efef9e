// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/importer.h"

#include <QObject>

#include <memory>
#include <vector>

class QProgressBar;

namespace hookloupe {

class Workspace;

/// Stores what a dialog shows, once, and keeps what became of it. GUI thread.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    /// \a workspace and \a bar, which shows how far it is, outlive this.
    ImportRun(Workspace *workspace, QProgressBar *bar, QObject *parent);
    ~ImportRun() override;

    /// \a source: for people, "shop.har".
    void start(std::vector<ImportedRequest> requests, const QString &source);
    /// \a total: of what \a feed will give.
    void start(std::unique_ptr<ImportFeed> feed, qint64 total, const QString &source);
    /// What is on its way is still stored; finished() follows.
    void cancel();

    bool isRunning() const noexcept { return m_importer != nullptr; }
    const Importer::Counts &counts() const noexcept;
    const std::vector<qint64> &storedIds() const noexcept { return m_ids; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    Importer *makeImporter();

    Workspace *m_workspace;
    QProgressBar *m_bar;
    std::unique_ptr<Importer> m_importer; ///< while it stores
    Importer::Counts m_counts; ///< after
    std::vector<qint64> m_ids;
};

} // namespace hookloupe
