// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/importrun.h"

#include "core/workspace/workspace.h"

#include <QProgressBar>

namespace hookloupe {

namespace {
constexpr int kSteps = 1'000;
} // namespace

ImportRun::ImportRun(Workspace *workspace, QProgressBar *bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
{ }

ImportRun::~ImportRun() = default;

Importer *ImportRun::makeImporter()
{
    m_importer = m_workspace->makeImporter();
    m_bar->setRange(0, kSteps);
    connect(m_importer.get(), &Importer::stored, this, [this](qint64 id) { m_ids.push_back(id); });
    connect(m_importer.get(), &Importer::progressed, this, [this] {
        const Importer::Counts &now = m_importer->counts();
        m_bar->setValue(
                static_cast<int>((now.stored + now.failed) * kSteps / qMax<qint64>(1, now.total)));
        Q_EMIT progressed();
    });
    connect(m_importer.get(), &Importer::finished, this, [this] {
        m_counts = m_importer->counts();
        m_importer.release()->deleteLater(); // it is what speaks
        Q_EMIT finished();
    });
    return m_importer.get();
}

void ImportRun::start(std::vector<ImportedRequest> requests, const QString &source)
{
    makeImporter()->start(std::move(requests), source);
}

void ImportRun::start(std::unique_ptr<ImportFeed> feed, qint64 total, const QString &source)
{
    makeImporter()->start(std::move(feed), total, source);
}

void ImportRun::cancel()
{
    if (m_importer)
        m_importer->cancel();
}

const Importer::Counts &ImportRun::counts() const noexcept
{
    return m_importer ? m_importer->counts() : m_counts;
}

} // namespace hookloupe
