// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/emptystate.h"

#include "core/workspace/workspace.h"
#include "ui/testevent.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/theme/typesize.h"
#include "ui/wrappedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidthMax = 620;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setText(text);
    label->setKeepsHeight(true);
    return label;
}

} // namespace

EmptyState::EmptyState(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(plainLabel({}, this))
    , m_intro(plainLabel(tr("Give this address to the provider, or send a request yourself:"),
                         this))
    , m_url(plainLabel({}, this))
    , m_curl(plainLabel({}, this))
    , m_send(new QPushButton(tr("Send a test event"), this))
    , m_doctor(new QPushButton(tr("Nothin&g arrived?"), this))
{
    setObjectName(u"emptyState"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(type::larger(font(), type::kTitle));
    m_title->setObjectName(u"emptyTitle"_s);
    m_send->setObjectName(u"sendTestEvent"_s);
    m_send->setAccessibleName(tr("Send a test event"));
    m_doctor->setObjectName(u"emptyDoctor"_s);
    m_doctor->setAccessibleName(tr("Nothing arrived? Check why"));

    auto *column = new QVBoxLayout;
    column->setSpacing(space::kLarge);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(copyRow(m_url, u"copyEmptyUrl"_s, tr("Copy address")));
    column->addWidget(copyRow(m_curl, u"copyEmptyCurl"_s, tr("Copy command")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_doctor);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(2);

    auto *frame = new QWidget(this);
    frame->setMaximumWidth(kTextWidthMax);
    frame->setLayout(column);
    auto *page = new QWidget(this);
    auto *middle = new QHBoxLayout(page);
    middle->addStretch(1);
    middle->addWidget(frame, 8);
    middle->addStretch(1);
    // There may be less room than it asks for: a low window, 200 %, a translation.
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_send, &QPushButton::clicked, this, &EmptyState::testEventRequested);
    connect(m_doctor, &QPushButton::clicked, this, &EmptyState::doctorRequested);
    connect(workspace, &Workspace::listeningChanged, this, &EmptyState::update);
    update();
}

QWidget *EmptyState::copyRow(QLabel *text, const QString &objectName, const QString &label)
{
    text->setFont(fixedFont());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *button = new QPushButton(tr("Copy"), this);
    button->setObjectName(objectName);
    button->setAccessibleName(label);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, text] {
        QGuiApplication::clipboard()->setText(text->text());
        Q_EMIT copied(text->text());
    });
    return row;
}

void EmptyState::update()
{
    const auto &listening = m_workspace->listening();
    m_title->setText(listening ? tr("Waiting for the first webhook")
                               : tr("Not listening: press Start to receive webhooks"));
    const QByteArray base = listening ? listening->baseUrl() : QByteArray();
    m_url->setText(QString::fromUtf8(base) + u'/');
    m_curl->setText(QString::fromUtf8(testCurlLine(base)));
    m_intro->setVisible(listening.has_value());
    for (QLabel *text : { m_url, m_curl })
        text->parentWidget()->setVisible(listening.has_value());
    m_send->setEnabled(listening.has_value());
}

} // namespace hookloupe
