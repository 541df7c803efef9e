// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QList>
#include <QMimeData>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// What the file of \a event is called: "42-POST-hooks-stripe.http". ASCII letters, digits, '-' and
/// '_' only, at most 100 characters; without the query, in which secrets are.
QString requestFileName(const Event &event);

/// A private folder for files that other programs take over. It is made when it is needed, and is
/// gone with the last who holds it. GUI thread.
class DragFolder
{
public:
    /// Writes what each of \a events was on the wire into a folder of its own, or says why not.
    std::optional<QList<QUrl>> write(const std::vector<EventPtr> &events, QString *problem);
    /// Empty until something was written.
    QString path() const { return m_folder ? m_folder->path() : QString(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

/// Requests as files, which are written when somebody asks for them for the first time.
class RequestFiles : public QMimeData
{
    Q_OBJECT
public:
    using Failed = std::function<void(const QString &sentence)>;
    RequestFiles(std::vector<EventPtr> events, std::shared_ptr<DragFolder> folder, Failed failed);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    std::vector<EventPtr> m_events;
    std::shared_ptr<DragFolder> m_folder;
    Failed m_failed;
    mutable std::optional<QVariantList> m_urls; ///< retrieveData() is const
};

} // namespace hookloupe
