// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QHash>
#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QMimeData;
class QMouseEvent;
class QWidget;

namespace hookloupe {

class DragFolder;
struct RequestsToDrag;
class Workspace;

/// Lets requests be dragged out as files, from wherever they are shown. They are read behind the
/// window once the mouse moves, and written only when another program asks for them. GUI thread.
class RequestDrag : public QObject
{
    Q_OBJECT
public:
    /// What a drag is of. Only canBegin() is asked at each press.
    struct Source
    {
        std::function<bool(QPoint place)> canBegin;
        std::function<qsizetype()> count; ///< of ids(), which may take long for many
        std::function<std::vector<qint64>()> ids;
    };

    /// \a workspace outlives this.
    RequestDrag(Workspace *workspace, QObject *parent);

    /// From \a widget, too.
    void allowFrom(QWidget *widget, Source source);

Q_SIGNALS:
    void told(const QString &sentence);
    /// A drag of \a files begins now; they are the drag's.
    void beginning(const QMimeData *files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takePress(QObject *watched, const QMouseEvent &press);
    void read(const Source &source);
    void begin(RequestsToDrag requests);

    Workspace *m_workspace;
    std::shared_ptr<DragFolder> m_folder;
    QHash<QObject *, Source> m_sources;
    QPointer<QWidget> m_pressed; ///< a drag may begin from there
    QPoint m_place;
    bool m_isMoved = false; ///< and has not been released since
    quint64 m_presses = 0; ///< what was read for an earlier one is dropped
};

} // namespace hookloupe
