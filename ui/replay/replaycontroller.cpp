// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/replaycontroller.h"

#include "core/delivery/replayer.h"
#include "core/event/bytes.h"
#include "core/workspace/workspace.h"
#include "ui/detail/overviewtext.h"
#include "ui/replay/hostquestion.h"
#include "ui/replay/targetdialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Longer than any that a provider sends; a person would not read on.
constexpr qsizetype kUrlCharactersMax = 1500;
} // namespace

ReplayController::ReplayController(Workspace *workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(workspace, &Workspace::forwardRecorded, this, &ReplayController::tellOfForward);
}

void ReplayController::withEvent(qint64 eventId, const std::function<void(EventPtr)> &then)
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [eventId](EventReader &reader) { return reader.event(eventId); },
            [this, then](const Result<EventPtr> &event) {
                if (event && (*event)->kind == EventKind::Gap)
                    Q_EMIT failed(tr("This is a time without listening: there is no request to "
                                     "send."));
                else if (event)
                    then(*event);
                else
                    Q_EMIT failed(event.error().sentence);
            });
}

Endpoint ReplayController::endpointOf(const Event &event) const
{
    const EndpointSet &endpoints = m_workspace->endpoints();
    qsizetype index = endpoints.indexOf(event.endpoint);
    if (index < 0) // renamed or removed since
        index = endpoints.match(event.request.targetBytes());
    return endpoints.list().at(index);
}

void ReplayController::replay(qint64 eventId)
{
    if (isSending())
        return;
    withEvent(eventId, [this](const EventPtr &event) {
        const Endpoint endpoint = endpointOf(*event);
        if (endpoint.target.isEmpty())
            askForTarget(event, endpoint);
        else
            send(event, endpoint.target);
    });
}

void ReplayController::forward(const EventPtr &event, const QByteArray &url)
{
    const auto target = SendTarget::parse(url);
    if (!target) {
        Q_EMIT failed(target.error().sentence);
        return;
    }
    askForHost(m_workspace, *target, m_window, [this, event, url] {
        m_forwarding.insert(event->id);
        m_workspace->forwardAgain(event, url);
        Q_EMIT forwardStarted(tr("Forwarding %1…").arg(eventName(event->id)));
    });
}

void ReplayController::tellOfForward(qint64 eventId)
{
    if (!m_forwarding.contains(eventId))
        return;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [eventId](EventReader &reader) { return reader.forwards(eventId); },
            [this, eventId](const Result<std::vector<ForwardRecord>> &records) {
                // Others may end meanwhile: a mirror's, a retry.
                if (!records || records->empty() || records->back().cause != ForwardCause::Person)
                    return;
                if (m_forwarding.remove(eventId))
                    Q_EMIT forwarded(records->back());
            });
}

void ReplayController::openForm(qint64 eventId, ReplayForm::Start start)
{
    withEvent(eventId, [this, start](const EventPtr &event) {
        auto *form = new ReplayForm(m_workspace, event, start, m_window);
        form->setAttribute(Qt::WA_DeleteOnClose);
        form->show();
    });
}

void ReplayController::cancel()
{
    if (isSending())
        m_workspace->cancelReplay(m_replayId);
}

void ReplayController::askForTarget(const EventPtr &event, const Endpoint &endpoint)
{
    auto *dialog = new TargetDialog(endpoint.name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, event, name = endpoint.name] {
        const QByteArray target = dialog->target();
        QList<Endpoint> list = m_workspace->endpoints().list();
        for (Endpoint &known : list) {
            if (known.name == name)
                known.target = target;
        }
        // That it could not be remembered does not keep it from being sent.
        auto set = EndpointSet::fromList(std::move(list));
        const auto stored =
                set ? m_workspace->setEndpoints(std::move(*set)) : Result<void>(set.error());
        if (!stored)
            Q_EMIT failed(stored.error().sentence);
        send(event, target);
    });
    dialog->open();
}

void ReplayController::send(const EventPtr &event, const QByteArray &targetUrl)
{
    const auto target = SendTarget::parse(targetUrl);
    if (!target) {
        Q_EMIT failed(target.error().sentence);
        return;
    }
    askForHost(m_workspace, *target, m_window, [this, event, target = *target] {
        ReplayKind kind = ReplayKind::Exact;
        const QByteArray wire = replayWire(event->request, target, &kind);
        start(event, kind, target, wire, tr("Replaying %1…").arg(eventName(event->id)));
    });
}

void ReplayController::start(const EventPtr &event, ReplayKind kind, const SendTarget &target,
                             const QByteArray &wire, const QString &sentence)
{
    if (isSending())
        return;
    m_replayId = m_workspace->replay(event->id, kind, target, wire, m_workspace->sendLimits(target),
                                     this, [this](const ReplayRecord &record) {
                                         m_replayId = 0;
                                         Q_EMIT finished(record);
                                     });
    Q_EMIT sendingChanged(sentence);
}

void ReplayController::confirm(const EventPtr &event, const QByteArray &url)
{
    const auto target = SendTarget::parse(url);
    if (!target) {
        Q_EMIT failed(target.error().sentence);
        return;
    }
    QString text = tr("Fetch this address? It tells the sender that you want the subscription.")
            + u"\n\n"_s + displayText(url, kUrlCharactersMax);
    if (event->verdict != Verdict::Valid)
        text += u"\n\n"_s
                + tr("Nothing proves who sent the request: its signature was not found valid. Make "
                     "sure that the address is the provider's.");
    auto *question = new QMessageBox(QMessageBox::Question, tr("Confirm subscription"), text,
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(u"confirmQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *fetch = question->addButton(tr("&Fetch it"), QMessageBox::AcceptRole);
    fetch->setObjectName(u"fetchConfirmation"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(fetch, &QPushButton::clicked, this, [this, event, target = *target] {
        const QByteArray path = target.pathAndQuery.isEmpty() ? "/"_ba : target.pathAndQuery;
        start(event, ReplayKind::Edited, target,
              "GET " + path + " HTTP/1.1\r\nHost: " + target.authority()
                      + "\r\nUser-Agent: Hookloupe\r\nAccept: */*\r\n\r\n",
              tr("Confirming what %1 asks for…").arg(eventName(event->id)));
    });
    question->open();
}

} // namespace hookloupe
