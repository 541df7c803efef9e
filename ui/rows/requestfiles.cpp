// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rows/requestfiles.h"

#include "core/event/ascii.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct RequestFilesWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::RequestFiles)
};

const auto kUriList = "text/uri-list"_L1;
constexpr qsizetype kMethodMax = 16;
constexpr qsizetype kPathMax = 60;

/// \a bytes with every run of what a file name could stumble over as one '-', and none at the ends.
QString nameOf(QByteArrayView bytes, qsizetype charactersMax)
{
    QString name;
    bool gap = false;
    for (const char c : bytes) {
        const bool plain = isLetterOrDigit(c) || c == '_';
        gap = gap || !plain;
        if (!plain)
            continue;
        if (gap && !name.isEmpty())
            name += u'-';
        if (name.size() >= charactersMax)
            break;
        name += QLatin1Char(c);
        gap = false;
    }
    if (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace

QString requestFileName(const Event &event)
{
    QByteArrayView path = event.request.targetBytes();
    for (const char end : { '?', '#' }) {
        if (const qsizetype at = path.indexOf(end); at >= 0)
            path = path.first(at);
    }
    QStringList parts{ QString::number(event.id) };
    parts += nameOf(event.request.methodBytes(), kMethodMax);
    parts += nameOf(path, kPathMax);
    parts.removeAll(QString());
    return parts.join(u'-') + u".http"_s;
}

std::optional<QList<QUrl>> DragFolder::write(const std::vector<EventPtr> &events, QString *problem)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/hookloupe-XXXXXX"_s);
    const auto fail = [problem](const QString &why) {
        *problem = RequestFilesWords::tr("The files cannot be written: %1.").arg(why);
        return std::nullopt;
    };
    // A folder each time: what an earlier one was opened with may have changed its file.
    const QDir place(m_folder->filePath(QString::number(++m_count)));
    if (!m_folder->isValid() || !place.mkpath(u"."_s))
        return fail(m_folder->isValid() ? QDir::toNativeSeparators(place.path())
                                        : m_folder->errorString());
    QList<QUrl> urls;
    for (const EventPtr &event : events) {
        QFile file(place.filePath(requestFileName(*event)));
        const QByteArray &wire = event->request.wire;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(wire) != wire.size() || !file.flush())
            return fail(file.errorString());
        urls += QUrl::fromLocalFile(file.fileName());
    }
    return urls;
}

RequestFiles::RequestFiles(std::vector<EventPtr> events, std::shared_ptr<DragFolder> folder,
                           Failed failed)
    : m_events(std::move(events))
    , m_folder(std::move(folder))
    , m_failed(std::move(failed))
{ }

QStringList RequestFiles::formats() const
{
    return { kUriList };
}

QVariant RequestFiles::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType != kUriList)
        return QMimeData::retrieveData(mimeType, type);
    if (!m_urls) {
        m_urls.emplace();
        QString problem;
        const auto urls = m_folder->write(m_events, &problem);
        if (!urls)
            m_failed(problem);
        for (const QUrl &url : urls.value_or(QList<QUrl>()))
            m_urls->append(url);
    }
    return *m_urls;
}

} // namespace hookloupe
