// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/signaturesteps.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsMin = 4;
constexpr int kRowsMax = 12;
enum Column {
    StepColumn,
    FoundColumn
};

SignatureMark markOf(StepOutcome outcome) noexcept
{
    switch (outcome) {
    case StepOutcome::Good:
        return SignatureMark::Valid;
    case StepOutcome::Bad:
        return SignatureMark::BadSignature;
    case StepOutcome::Note:
    case StepOutcome::NotReached:
        break;
    }
    return SignatureMark::Unsigned;
}

} // namespace

SignatureSteps::SignatureSteps(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"signatureSteps"_s);
    setAccessibleName(tr("Steps of the check"));
    setHeaderLabels({ tr("Step"), tr("What was found") });
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setSectionResizeMode(StepColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeWidget::collapsed, this, [this] { updateGeometry(); });
}

void SignatureSteps::setSteps(const QList<ExplanationStep> &steps)
{
    m_steps = steps;
    fill();
    updateGeometry();
}

void SignatureSteps::fill()
{
    clear();
    for (const ExplanationStep &step : std::as_const(m_steps)) {
        auto *item = new QTreeWidgetItem(this, { step.title, step.text });
        item->setIcon(StepColumn, signatureIcon(markOf(step.outcome), palette()));
        item->setData(StepColumn, Qt::AccessibleTextRole,
                      u"%1: %2"_s.arg(step.title, outcomeWord(step.outcome)));
        if (step.outcome == StepOutcome::NotReached)
            item->setForeground(FoundColumn, palette().brush(QPalette::PlaceholderText));
        for (const NamedValue &value : step.values) {
            auto *row = new QTreeWidgetItem(item, { value.name, value.value });
            row->setFont(FoundColumn, fixedFont());
        }
        item->setExpanded(step.outcome == StepOutcome::Bad);
    }
}

QSize SignatureSteps::sizeHint() const
{
    int rows = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        rows += 1 + (item->isExpanded() ? item->childCount() : 0);
    }
    const int row = qMax(sizeHintForRow(0), fontMetrics().lineSpacing());
    return { QTreeWidget::sizeHint().width(),
             header()->sizeHint().height() + qBound(kRowsMin, rows, kRowsMax) * row
                     + 2 * frameWidth() };
}

void SignatureSteps::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

QString outcomeWord(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Good:
        return SignatureSteps::tr("ok");
    case StepOutcome::Bad:
        return SignatureSteps::tr("fails");
    case StepOutcome::Note:
        return SignatureSteps::tr("note");
    case StepOutcome::NotReached:
        break;
    }
    return SignatureSteps::tr("not reached");
}

} // namespace hookloupe
