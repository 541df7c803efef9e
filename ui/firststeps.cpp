// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/firststeps.h"

#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kAllDone = (1 << FirstSteps::StepCount) - 1;
constexpr int kOver = 1 << FirstSteps::StepCount;
constexpr int kBegun = kOver << 1;
constexpr int kSign = 16;
const auto kState = "first_steps"_L1;
} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"firstSteps"_s);
    const int kept = settings::state(kState).toInt();
    m_done = kept & kAllDone;
    m_isOver = kept & kOver;
    m_hasBegun = kept & kBegun;
    const QStringList words{ tr("Receive an event"), tr("Set up its endpoint"),
                             tr("See why its signature holds"), tr("Replay it") };
    const QStringList tips{ tr("Send a test event, or give the address to a provider"),
                            tr("Edit the endpoint: its scheme says how the provider signs, its "
                               "secret lets the signature be checked"),
                            tr("Select the event and look at Signature: what was signed, what was "
                               "expected, and what came"),
                            tr("Send it, byte for byte, to the program that you are working on") };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kTight, space::kSmall, space::kTight);
    layout->setSpacing(space::kTight);
    for (const QString &word : words) {
        auto *sign = new QLabel(this);
        sign->setFixedWidth(kSign);
        auto *label = new QLabel(word, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setObjectName(u"firstStep%1"_s.arg(m_words.size()));
        label->setToolTip(tips.at(m_words.size()));
        label->setAccessibleDescription(label->toolTip());
        layout->addWidget(sign);
        layout->addWidget(label, 1);
        layout->addSpacing(space::kLarge);
        m_signs.append(sign);
        m_words.append(label);
    }
    auto *dismissed = new QToolButton(this);
    dismissed->setObjectName(u"dismissFirstSteps"_s);
    dismissed->setText(tr("Hide"));
    dismissed->setToolTip(tr("Hide these first steps for good"));
    dismissed->setAccessibleName(tr("Hide the first steps"));
    dismissed->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(dismissed);
    connect(dismissed, &QToolButton::clicked, this, &FirstSteps::dismiss);
    showState();
}

void FirstSteps::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    keep();
}

void FirstSteps::tick(Step step)
{
    if (!m_hasBegun || m_isOver || isDone(step))
        return;
    m_done |= 1 << step;
    m_isOver = m_done == kAllDone;
    keep();
}

void FirstSteps::dismiss()
{
    m_isOver = true;
    keep();
}

void FirstSteps::keep()
{
    settings::setState(
            kState,
            QByteArray::number(m_done | (m_isOver ? kOver : 0) | (m_hasBegun ? kBegun : 0)));
    showState();
}

bool FirstSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        begin();
    return QFrame::eventFilter(watched, event);
}

void FirstSteps::beginWith(QWidget *page)
{
    page->installEventFilter(this);
    if (page->isVisible())
        begin();
}

void FirstSteps::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void FirstSteps::showState()
{
    const QPalette palette = QApplication::palette();
    for (int step = 0; step < StepCount; ++step) {
        const bool done = isDone(Step(step));
        m_signs.at(step)->setPixmap(glyphIcon(done ? Glyph::Check : Glyph::Minus,
                                              done ? successColour(palette) : quietColour(palette))
                                            .pixmap(QSize(kSign, kSign), devicePixelRatioF()));
        m_signs.at(step)->setAccessibleName(done ? tr("done") : tr("to do"));
        m_words.at(step)->setEnabled(!done);
        m_words.at(step)->setAccessibleName(done ? tr("Done: %1").arg(m_words.at(step)->text())
                                                 : QString());
    }
    setVisible(m_hasBegun && !m_isOver);
}

} // namespace hookloupe
