// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/hostquestion.h"

#include "core/event/bytes.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
struct HostQuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::HostQuestion)
};
} // namespace

void askForHost(Workspace *workspace, const SendTarget &target, QWidget *parent,
                const std::function<void()> &then, HostUse use)
{
    if (workspace->isHostAllowed(target)) {
        then();
        return;
    }
    const QString host = displayText(target.host, 200);
    const bool forwards = use == HostUse::Forward;
    const bool checks = use == HostUse::Check;
    const bool simulates = use == HostUse::Simulate;
    const bool sendsMany = use == HostUse::ReplayMany;
    const QString title = forwards ? HostQuestionWords::tr("Forward to another computer")
            : checks               ? HostQuestionWords::tr("Check another computer")
            : simulates            ? HostQuestionWords::tr("Play to another computer")
                                   : HostQuestionWords::tr("Replay to another computer");
    const QString text = forwards
            ? HostQuestionWords::tr(
                    "Forward every event of this endpoint to %1? It is not this computer. Events "
                    "may hold personal data, and what receives them may act on them.")
            : checks ? HostQuestionWords::tr(
                      "Send some fifty right and wrong events to %1? It is not this computer. What "
                      "receives them takes the right ones for real: check a test system.")
            : simulates ? HostQuestionWords::tr(
                      "Play these events to %1, and repeat what is not accepted? It is not this "
                      "computer. What receives them takes them for real: use a test system.")
            : sendsMany
            ? HostQuestionWords::tr(
                    "Send these events to %1? It is not this computer. They may hold personal "
                    "data, and what receives them may act on each.")
            : HostQuestionWords::tr(
                    "Send this event to %1? It is not this computer. The event may hold personal "
                    "data, and what receives it may act on it.");
    auto *question = new QMessageBox(QMessageBox::Question, title, text.arg(host),
                                     QMessageBox::NoButton, parent);
    question->setObjectName(u"hostQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *send =
            question->addButton(forwards ? HostQuestionWords::tr("&Forward and remember")
                                         : HostQuestionWords::tr("&Send and remember"),
                                QMessageBox::AcceptRole);
    send->setObjectName(u"allowHost"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    QObject::connect(send, &QPushButton::clicked, question, [workspace, host = target.host, then] {
        workspace->allowHost(host);
        then();
    });
    question->open();
}

} // namespace hookloupe
