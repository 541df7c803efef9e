// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/filter/filterhelp.h"

#include "core/query/eventvalue.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidthCharacters = 118;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString fieldList()
{
    QStringList fields;
    const QStringList names = fieldNames();
    for (const QString &name : names)
        fields += takesArgument(*fieldByName(name)) ? name + u":…"_s : name;
    return (fields + QStringList{ u"after"_s, u"before"_s }).join(u",  "_s);
}

} // namespace

FilterHelp::FilterHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"filterHelp"_s);
    setAccessibleName(tr("How to filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Examples (choose one to try it)"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kWide);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    addExample(grid, u"payment.failed"_s, tr("this text in the target, a header or the body"));
    addExample(grid, u"verdict:bad_signature after:-2h"_s,
               tr("both hold: a bad signature, in the last two hours"));
    addExample(grid, u"status>=500 OR attempt>1"_s, tr("one of them holds"));
    addExample(grid, u"method:POST -path:/health*"_s,
               tr("not that, by a minus or NOT; * stands for any text"));
    addExample(grid, u"json:$.payment.status=\"paid\""_s, tr("a member of a JSON body"));
    addExample(grid, u"json:$.amount jsontype:$.amount!=number"_s,
               tr("there is such a member, and it is no number"));
    addExample(grid, u"header:User-Agent~\"^Stripe/\""_s, tr("a header by a regular expression"));
    addExample(grid, u"size>100k (type:refund* OR type:charge*)"_s,
               tr("parentheses group; sizes take k and M"));
    addExample(grid, u"took>2s"_s, tr("how long the sender waited: ms, s, min"));
    addExample(grid, u"starred:yes OR tag:acme OR note:support"_s, tr("what you noted"));

    const auto addText = [this, layout](const QString &title, const QString &text, bool isFixed) {
        layout->addSpacing(space::kSmall);
        layout->addWidget(heading(title, this));
        auto *label = new WrappedLabel(this);
        label->setText(text);
        if (isFixed)
            label->setFont(fixedFont());
        layout->addWidget(label);
    };
    addText(tr("Fields"), fieldList(), true);
    addText(tr("Operators"),
            tr(":  contains, without regard to case (numbers: equal)\n"
               "=  !=  is, is not        >  >=  <  <=  numbers, sizes, times, text in order\n"
               "~  a regular expression        AND (or a blank)  OR  NOT  ( )"),
            true);
    addText(tr("Keys"),
            tr("Ctrl+Space proposes what can follow, Tab takes it. Up brings back earlier queries. "
               "Return goes to the list. Quote what has blanks or signs: \"order paid\"."),
            false);
    setFixedWidth(kWidthCharacters * fontMetrics().averageCharWidth());
}

void FilterHelp::addExample(QGridLayout *grid, const QString &query, const QString &meaning)
{
    auto *button = new QPushButton(QString(query).replace(u'&', u"&&"_s), this);
    button->setObjectName(u"example%1"_s.arg(grid->rowCount()));
    button->setAccessibleName(tr("Try %1").arg(query));
    button->setFlat(true);
    button->setFont(fixedFont());
    button->setAutoDefault(false);
    auto *label = new QLabel(meaning, this);
    label->setTextFormat(Qt::PlainText);
    const int row = grid->rowCount();
    grid->addWidget(button, row, 0, Qt::AlignLeft);
    grid->addWidget(label, row, 1);
    connect(button, &QPushButton::clicked, this, [this, query] {
        Q_EMIT tried(query);
        close();
    });
}

void FilterHelp::popUpBelow(const QWidget *field)
{
    adjustSize();
    QPoint place = field->mapToGlobal(QPoint(0, field->height()));
    const QRect room = field->screen()->availableGeometry();
    place.setX(qMax(room.left(), qMin(place.x(), room.right() - width())));
    place.setY(qMax(room.top(), qMin(place.y(), room.bottom() - height())));
    move(place);
    show();
    findChild<QPushButton *>()->setFocus(Qt::PopupFocusReason);
}

} // namespace hookloupe
