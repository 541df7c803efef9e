// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rows/requestdrag.h"

#include "core/event/bytes.h"
#include "core/store/eventreader.h"
#include "core/workspace/workspace.h"
#include "ui/rows/requestfiles.h"
#include "ui/rows/rowtexts.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QWidget>

#include <utility>

namespace hookloupe {

namespace {
/// As many files as somebody still looks through.
constexpr qsizetype kDraggedMax = 100;
/// They are in memory until they are dropped, and written while another program waits.
constexpr qsizetype kDraggedBytesMax = 64LL * 1024 * 1024;
} // namespace

struct RequestsToDrag
{
    std::vector<EventPtr> events;
    bool isTooLarge = false;
};

RequestDrag::RequestDrag(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_folder(std::make_shared<DragFolder>())
{ }

void RequestDrag::allowFrom(QWidget *widget, Source source)
{
    m_sources.insert(widget, std::move(source));
    widget->installEventFilter(this);
    connect(widget, &QObject::destroyed, this, [this, widget] { m_sources.remove(widget); });
}

bool RequestDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        takePress(watched, *static_cast<QMouseEvent *>(event));
        return false;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed = nullptr;
        // After a drag that came to nothing, a list would take it for a click.
        return std::exchange(m_isMoved, false);
    }
    if (event->type() != QEvent::MouseMove || !m_pressed || m_pressed != watched)
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!(mouse->buttons() & Qt::LeftButton))
        return false;
    const QPoint way = mouse->position().toPoint() - m_place;
    if (!m_isMoved && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_isMoved = true;
        read(m_sources[watched]);
    }
    // Else a list would begin to select by the same movement.
    return true;
}

void RequestDrag::takePress(QObject *watched, const QMouseEvent &press)
{
    ++m_presses;
    m_isMoved = false;
    m_place = press.position().toPoint();
    const bool can = press.button() == Qt::LeftButton && press.modifiers() == Qt::NoModifier
            && m_sources[watched].canBegin(m_place);
    m_pressed = can ? qobject_cast<QWidget *>(watched) : nullptr;
}

void RequestDrag::read(const Source &source)
{
    if (source.count() > kDraggedMax) {
        Q_EMIT told(tr("At most %1 requests can be dragged at once. “Export requests…” writes any "
                       "number into a folder.")
                            .arg(countText(kDraggedMax)));
        return;
    }
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [ids = source.ids()](EventReader &reader) {
                RequestsToDrag requests;
                qsizetype bytes = 0;
                for (const qint64 id : ids) {
                    const auto event = reader.event(id);
                    if (!event || (*event)->kind == EventKind::Gap)
                        continue;
                    bytes += (*event)->request.wire.size();
                    requests.isTooLarge = bytes > kDraggedBytesMax;
                    if (requests.isTooLarge)
                        return RequestsToDrag{ {}, true };
                    requests.events.push_back(*event);
                }
                return requests;
            },
            [this, press = m_presses](RequestsToDrag requests) {
                // Released meanwhile, or pressed anew elsewhere.
                if (m_isMoved && m_pressed && press == m_presses)
                    begin(std::move(requests));
            });
}

void RequestDrag::begin(RequestsToDrag requests)
{
    if (requests.isTooLarge || requests.events.empty()) {
        Q_EMIT told(requests.isTooLarge
                            ? tr("These requests have more than %1, too much to drag. “Export "
                                 "requests…” writes them into a folder.")
                                      .arg(displaySize(kDraggedBytesMax))
                            : tr("There is no request to drag."));
        return;
    }
    auto *drag = new QDrag(m_pressed);
    drag->setMimeData(new RequestFiles(std::move(requests.events), m_folder,
                                       [self = QPointer<RequestDrag>(this)](const QString &why) {
                                           if (self)
                                               Q_EMIT self->told(why);
                                       }));
    m_pressed = nullptr;
    m_isMoved = false;
    Q_EMIT beginning(drag->mimeData());
    // A copy: what the other program does with it never changes the event.
    drag->exec(Qt::CopyAction);
}

} // namespace hookloupe
