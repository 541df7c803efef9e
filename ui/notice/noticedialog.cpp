// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notice/noticedialog.h"

#include "ui/notice/noticerules.h"
#include "ui/problemlabel.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMinimumWidth = 440;
}

NoticeDialog::NoticeDialog(const QStringList &chosen, const QString &problem, QWidget *parent)
    : QDialog(parent)
    , m_own(new QLineEdit(this))
    , m_ownProblem(new ProblemLabel(this))
{
    setObjectName(u"noticeDialog"_s);
    setWindowTitle(tr("Notices"));
    setMinimumWidth(kMinimumWidth);
    auto *text = new WrappedLabel(this);
    text->setText(tr("Tell me of these events while this window is not in front:"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    for (const OfferedNotice &rule : offeredNotices()) {
        auto *box = new QCheckBox(rule.text, this);
        box->setObjectName(u"notice_"_s + rule.query);
        box->setAccessibleName(QString(rule.text).remove(u'&'));
        box->setChecked(chosen.contains(rule.query));
        layout->addWidget(box);
        m_boxes.insert(rule.query, box);
    }
    for (const QString &query : chosen) {
        if (!m_boxes.contains(query))
            m_own->setText(query);
    }
    m_own->setObjectName(u"noticeOwn"_s);
    m_own->setAccessibleName(tr("A query of your own"));
    m_own->setPlaceholderText(u"endpoint=shop json:$.amount>100"_s);
    m_own->setClearButtonEnabled(true);
    m_ownProblem->setObjectName(u"noticeOwnProblem"_s);
    auto *own = new QFormLayout;
    own->addRow(tr("A query of your &own"), m_own);
    own->setWidget(own->rowCount(), QFormLayout::FieldRole, m_ownProblem);
    layout->addLayout(own);
    connect(m_own, &QLineEdit::textChanged, this, &NoticeDialog::checkOwn);
    auto *note = new WrappedLabel(this);
    note->setText(tr("Events that come together are one notice, and there is at most one every 15 "
                     "seconds. A click on it opens the last event."));
    layout->addWidget(note);
    auto *problemLabel = new ProblemLabel(this);
    problemLabel->setObjectName(u"noticeProblem"_s);
    problemLabel->setProblem(problem);
    layout->addWidget(problemLabel);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"noticeButtons"_s);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList NoticeDialog::chosen() const
{
    QStringList queries;
    for (const OfferedNotice &notice : offeredNotices()) {
        if (m_boxes.value(notice.query)->isChecked())
            queries += notice.query;
    }
    if (const QString own = m_own->text().trimmed(); !own.isEmpty())
        queries += own;
    return queries;
}

void NoticeDialog::checkOwn()
{
    QueryMistake mistake;
    const bool isRead = Query::parse(m_own->text(), &mistake).has_value();
    m_ownProblem->setProblem(
            isRead ? QString()
                   : tr("%1 It is at column %2.").arg(mistake.sentence).arg(mistake.column + 1));
}

void NoticeDialog::accept()
{
    checkOwn();
    if (m_ownProblem->isHidden())
        QDialog::accept();
}

} // namespace hookloupe
