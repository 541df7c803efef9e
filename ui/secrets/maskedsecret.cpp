// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/maskedsecret.h"

#include "ui/secrets/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// Always as many: the length of a secret is nobody's business either.
const QString kDots(12, QChar(u'•'));
constexpr qsizetype kShownCharactersMax = 4096;
} // namespace

MaskedSecret::MaskedSecret(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_show(new QPushButton(tr("&Hold to show"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    m_text->setObjectName(u"maskedSecret"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(fixedFont());
    m_text->setMinimumWidth(1);
    m_show->setObjectName(u"holdToShow"_s);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show the secret while this is held down"));
    m_show->installEventFilter(this);
    m_copy->setObjectName(u"copySecret"_s);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the secret for 30 seconds"));
    m_copy->setToolTip(tr("The clipboard is emptied again after 30 seconds."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show, 0, Qt::AlignTop);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_show, &QPushButton::pressed, this, [this] { reveal(true); });
    connect(m_show, &QPushButton::released, this, [this] { reveal(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        SecretClipboard::instance().copy(m_secret);
        Q_EMIT told(tr("Copied. The clipboard is emptied in 30 seconds."));
    });
    reveal(false);
}

void MaskedSecret::setSecret(const SecretBytes &secret, const QString &absence)
{
    m_secret = secret;
    m_absence = absence;
    m_show->setEnabled(!secret.isEmpty());
    m_copy->setEnabled(!secret.isEmpty());
    reveal(false);
}

void MaskedSecret::reveal(bool shown)
{
    if (m_secret.isEmpty())
        m_text->setText(m_absence);
    else if (shown)
        m_text->setText(QString::fromUtf8(m_secret.view()).left(kShownCharactersMax));
    else
        m_text->setText(kDots);
    m_text->setAccessibleName(shown || m_secret.isEmpty() ? m_text->text() : tr("Hidden secret"));
}

bool MaskedSecret::eventFilter(QObject *watched, QEvent *event)
{
    // A button that loses the focus while it is down tells nobody that it was let go.
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::WindowDeactivate)
        reveal(false);
    return QWidget::eventFilter(watched, event);
}

void MaskedSecret::hideEvent(QHideEvent *event)
{
    reveal(false);
    QWidget::hideEvent(event);
}

} // namespace hookloupe
