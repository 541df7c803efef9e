// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QString>

namespace hookloupe {

struct WireRequest;
class Workspace;

/// What a request gives the clipboard, and how that is said. Without text nothing is copied.
struct RequestCopyText
{
    QString text;
    QString sentence;
};

/// The whole request as it came, when its bytes are text. \a name is what a person calls the event.
RequestCopyText rawRequestText(const WireRequest &request, const QString &name);
/// The body without its codings, in whatever charset it came, when it is text.
RequestCopyText bodyText(const WireRequest &request, const QString &name);

/// Copies what is in a request as text. It is read and looked at behind the window. GUI thread.
class RequestCopy : public QObject
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    RequestCopy(Workspace *workspace, QObject *parent);

    void copyRaw(qint64 id);
    void copyBody(qint64 id);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    using Maker = RequestCopyText (*)(const WireRequest &, const QString &);
    void copy(qint64 id, Maker maker);

    Workspace *m_workspace;
};

} // namespace hookloupe
