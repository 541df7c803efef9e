// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewaypreviewview.h"

#include "core/event/bytes.h"
#include "ui/gateway/gatewaytext.h"
#include "ui/headertitles.h"
#include "ui/wrappedlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Enough to see how it goes on.
constexpr std::size_t kLinesMax = 200;
constexpr int kTypeLength = 80;

} // namespace

GatewayPreviewView::GatewayPreviewView(QWidget *parent)
    : QWidget(parent)
    , m_consumer(new QComboBox(this))
    , m_lines(new QTreeWidget(this))
    , m_words(new WrappedLabel(this))
{
    m_consumer->setObjectName(u"previewConsumer"_s);
    m_consumer->setAccessibleName(tr("How the consumer of the preview answers"));
    m_consumer->addItem(tr("if the consumer accepts all"),
                        static_cast<int>(PreviewConsumer::Accepts));
    m_consumer->addItem(tr("if the consumer refuses all"),
                        static_cast<int>(PreviewConsumer::Refuses));
    m_lines->setObjectName(u"gatewayPreview"_s);
    m_lines->setAccessibleName(tr("What will be sent, and when"));
    m_lines->setHeaderLabels({ tr("After"), tr("Message"), tr("Event type"), tr("Attempt") });
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setAlternatingRowColors(true);
    m_lines->setAllColumnsShowFocus(true);
    const int character = m_lines->fontMetrics().averageCharWidth();
    m_lines->header()->resizeSection(0, character * 14);
    m_lines->header()->resizeSection(1, character * 10);
    m_lines->header()->resizeSection(2, character * 26);
    fitTitles(*m_lines->header());
    m_words->setObjectName(u"gatewayPreviewWords"_s);
    auto *title = new QLabel(tr("Previe&w"), this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_consumer);
    auto *bar = new QHBoxLayout;
    bar->addWidget(title);
    bar->addWidget(m_consumer, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_words);
    connect(m_consumer, &QComboBox::currentIndexChanged, this, &GatewayPreviewView::show);
}

void GatewayPreviewView::setPlan(const Result<GatewayPlan> &plan)
{
    if (plan) {
        m_plan = *plan;
        show();
        return;
    }
    m_plan.reset();
    m_lines->clear();
    m_words->setText(plan.error().sentence);
}

void GatewayPreviewView::show()
{
    m_lines->clear();
    if (!m_plan)
        return;
    const GatewayPreview preview = previewOf(
            *m_plan, static_cast<PreviewConsumer>(m_consumer->currentData().toInt()), kLinesMax);
    QList<QTreeWidgetItem *> items;
    for (const PreviewedAttempt &one : preview.attempts) {
        auto *item = new QTreeWidgetItem({ countdownText(one.afterUs),
                                           QLocale().toString(one.message + 1),
                                           displayText(one.type, kTypeLength),
                                           tr("%1, %2", "number, kind of an attempt")
                                                   .arg(one.attempt)
                                                   .arg(attemptKindText(one.kind)) });
        items.append(item);
    }
    m_lines->addTopLevelItems(items);
    const QString speed = m_plan->timeScale == 1
            ? QString()
            : u' ' + tr("Waits pass %1 times as fast.").arg(QLocale().toString(m_plan->timeScale));
    const QString cut = preview.isCut
            ? u' ' + tr("The first %1 attempts are shown.").arg(preview.attempts.size())
            : QString();
    m_words->setText(tr("%1 messages to %2.")
                             .arg(QLocale().toString(m_plan->messages()),
                                  displayText(m_plan->target.hostAndPort().toUtf8(), 200))
                     + speed + cut);
}

} // namespace hookloupe
