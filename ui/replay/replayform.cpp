// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/replayform.h"

#include "core/workspace/workspace.h"
#include "ui/detail/overviewtext.h"
#include "ui/detail/replayresultview.h"
#include "ui/detail/replaysmodel.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/replay/connectionline.h"
#include "ui/replay/hostquestion.h"
#include "ui/replay/requesteditor.h"
#include "ui/replay/resignsection.h"
#include "ui/theme/spacing.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPreviewDelayMs = 120;
constexpr QSize kFirstSize(1040, 700);
const QList<int> kFirstWidths{ 600, 420 };
} // namespace

ReplayForm::ReplayForm(Workspace *workspace, EventPtr event, Start start, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_event(std::move(event))
    , m_original(ReplayDraft::of(m_event->request))
    , m_target(new QLineEdit(this))
    , m_targetProblem(new ProblemLabel(this))
    , m_editor(new RequestEditor(this))
    , m_resign(new ResignSection(this))
    , m_result(new ReplayResultView(this))
    , m_state(new QLabel(this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_cancel(new QPushButton(tr("Stop sendin&g"), this))
{
    setObjectName(u"replayForm"_s);
    setWindowTitle(tr("Replay %1").arg(eventName(m_event->id)));
    build();
    resize(firstSize(*this, kFirstSize));

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &ReplayForm::updatePreview);
    connect(m_editor, &RequestEditor::edited, this, &ReplayForm::schedulePreview);
    connect(m_resign, &ResignSection::edited, this, &ReplayForm::schedulePreview);
    connect(m_send, &QPushButton::clicked, this, &ReplayForm::send);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { m_workspace->cancelReplay(m_replayId); });
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ReplayForm::send);
    }
    load(start);
}

void ReplayForm::build()
{
    m_target->setObjectName(u"replayTarget"_s);
    m_target->setAccessibleName(tr("Send to"));
    m_target->setPlaceholderText(u"http://localhost:3000"_s);
    m_state->setObjectName(u"replayState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_send->setObjectName(u"send"_s);
    m_send->setAccessibleName(tr("Send"));
    m_send->setToolTip(tr("Ctrl+Return"));
    // Return belongs to the editors; sending is Ctrl+Return.
    m_send->setAutoDefault(false);
    m_cancel->setObjectName(u"cancelSending"_s);
    m_cancel->setAccessibleName(tr("Stop sending"));
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"closeForm"_s);
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *where = new QFormLayout;
    where->addRow(tr("Send t&o"), m_target);
    where->setWidget(where->rowCount(), QFormLayout::FieldRole, m_targetProblem);
    where->setWidget(where->rowCount(), QFormLayout::FieldRole,
                     new ConnectionLine(tr("Conn&ection…"), m_workspace, m_target, this));
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, space::kSmall, 0);
    leftLayout->addLayout(where);
    leftLayout->addWidget(m_editor, 1);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(space::kSmall, 0, 0, 0);
    rightLayout->addWidget(m_resign);
    rightLayout->addWidget(m_result, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes(kFirstWidths);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void ReplayForm::load(Start start)
{
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = endpoints.indexOf(m_event->endpoint);
    const Endpoint endpoint = index < 0 ? Endpoint() : endpoints.list().at(index);
    ReplayDraft draft = m_original;
    if (const auto target = SendTarget::parse(endpoint.target)) {
        m_target->setText(QString::fromUtf8(endpoint.target));
        if (!target->pathAndQuery.isEmpty())
            draft.target = target->pathAndQuery;
    } else {
        m_target->setText(u"http://localhost:3000"_s);
    }
    m_editor->load(draft);
    m_resign->setSchemes(m_workspace->schemes());
    m_resign->load(endpoint.scheme.isEmpty() ? m_event->scheme : endpoint.scheme,
                   m_workspace->keyFor(m_event->endpoint), m_event->signedUrl, m_event->request);
    m_resign->setChecked(start == Start::Resigning);
    (start == Start::Resigning ? static_cast<QWidget *>(m_resign) : m_target)
            ->setFocus(Qt::OtherFocusReason);
    schedulePreview();
}

void ReplayForm::schedulePreview()
{
    m_previewTimer.start();
}

void ReplayForm::updatePreview()
{
    const quint64 generation = ++m_previewGeneration;
    if (!m_resign->isChecked())
        return;
    const auto resigning = m_resign->resigning();
    if (!resigning) {
        m_resign->showPreview(resigning.error());
        return;
    }
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [draft = m_editor->draft(), resigning = *resigning](EventReader &) {
                return resigned(draft, resigning);
            },
            [this, generation](const Result<Resigned> &result) {
                if (generation == m_previewGeneration)
                    m_resign->showPreview(result);
            });
}

bool ReplayForm::readTarget(SendTarget &target)
{
    auto parsed = SendTarget::parse(m_target->text().trimmed().toUtf8());
    m_targetProblem->setProblem(parsed ? QString() : parsed.error().sentence);
    if (!parsed)
        return false;
    target = std::move(*parsed);
    return true;
}

void ReplayForm::send()
{
    SendTarget target;
    if (m_replayId != 0 || !readTarget(target))
        return;
    const ReplayDraft draft = m_editor->draft();
    // What came over the wire may be sent again however wrong it is.
    const auto checked =
            draft == m_original && !m_resign->isChecked() ? Result<void>() : draft.check();
    m_editor->showProblem(checked);
    if (!checked)
        return;
    if (!m_resign->isChecked()) {
        const bool isExact = draft == m_original;
        confirmAndSend(target, draft, isExact ? ReplayKind::Exact : ReplayKind::Edited);
        return;
    }
    const auto resigning = m_resign->resigning();
    if (!resigning) {
        m_resign->showPreview(resigning.error());
        return;
    }
    // Signed at the moment of sending, so that "now" is now.
    setSending(true);
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [draft, resigning = *resigning](EventReader &) { return resigned(draft, resigning); },
            [this, target,
             kind = resigning->mistake ? ReplayKind::WronglySigned
                                       : ReplayKind::Resigned](const Result<Resigned> &result) {
                setSending(false);
                m_resign->showPreview(result);
                if (result)
                    confirmAndSend(target, result->draft, kind);
            });
}

void ReplayForm::confirmAndSend(const SendTarget &target, const ReplayDraft &draft, ReplayKind kind)
{
    askForHost(m_workspace, target, this,
               [this, target, draft, kind] { start(target, draft, kind); });
}

void ReplayForm::start(const SendTarget &target, const ReplayDraft &draft, ReplayKind kind)
{
    // The form's own request target is what counts.
    const QByteArray wire = kind == ReplayKind::Exact ? m_event->request.wire : draft.wire();
    setSending(true);
    m_replayId =
            m_workspace->replay(m_event->id, kind, target, wire, m_workspace->sendLimits(target),
                                this, [this](const ReplayRecord &record) {
                                    m_replayId = 0;
                                    setSending(false);
                                    m_state->setText(replaySentence(record));
                                    m_result->showResult(record.result);
                                });
}

void ReplayForm::setSending(bool sending)
{
    m_send->setEnabled(!sending);
    m_cancel->setVisible(sending);
    if (sending)
        m_state->setText(tr("Sending…"));
}

} // namespace hookloupe
