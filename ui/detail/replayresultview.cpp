// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/replayresultview.h"

#include "ui/detail/replaysmodel.h"
#include "ui/showntext.h"
#include "ui/textview/bytetextview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoneMargin = space::kWide;

QLabel *textLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ReplayResultView::ReplayResultView(QWidget *parent, const QString &name)
    : QWidget(parent)
    , m_none(textLabel(u"noAnswer"_s, this))
    , m_status(textLabel(name + u"Status"_s, this))
    , m_times(textLabel(name + u"Times"_s, this))
    , m_answer(new ByteTextView(this))
{
    m_answer->setObjectName(name + u"Answer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    followTheme(m_answer);
    m_none->setText(tr("The answer will stand here: its status, where the time went, headers and "
                       "body."));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFrameShape(QFrame::StyledPanel);
    m_none->setMargin(kNoneMargin);
    QFont bold = m_status->font();
    bold.setBold(true);
    m_status->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_times);
    layout->addWidget(m_answer, 1);
    layout->addStretch(0);
    clear();
}

void ReplayResultView::showResult(const SendResult &result)
{
    QString status = outcomeText(result);
    if (!result.failure.isEmpty())
        status += u": "_s + shownText(result.failure);
    m_status->setText(status);
    QString times = timesText(result.times);
    if (result.bodyCut && result.notes.isEmpty())
        times += tr("; the answer was longer than is kept");
    for (const QString &note : result.notes)
        times += u'\n' + shownText(note);
    m_times->setText(times);
    m_none->hide();
    m_status->show();
    m_times->show();
    m_answer->setText(answerHead(result) + '\n' + result.body, Syntax::Plain);
    m_answer->setVisible(result.status > 0);
}

void ReplayResultView::clear()
{
    m_none->show();
    m_status->hide();
    m_times->hide();
    m_answer->setText(QByteArray(), Syntax::Plain);
    m_answer->hide();
}

} // namespace hookloupe
