// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/wrappedlabel.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QString kSentence =
        u"A sentence that is much longer than the window is wide, and that stands "
        "on several lines wherever it is shown."_s;

} // namespace

class TestWrappedLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLowWindowTakesItsLinesAway();
    void inAScrollAreaItKeepsAllItsLines();
};

void TestWrappedLabel::aLowWindowTakesItsLinesAway()
{
    QWidget window;
    QFormLayout form(&window);
    WrappedLabel label;
    label.setText(kSentence);
    form.addRow(&label);
    window.resize(200, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(label.height() >= label.heightForWidth(label.width()));
    QVERIFY(label.minimumSizeHint().height() < 2 * label.fontMetrics().height());
}

void TestWrappedLabel::inAScrollAreaItKeepsAllItsLines()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *form = new QFormLayout(inner);
    auto *label = new WrappedLabel(inner);
    label->setKeepsHeight(true);
    label->setText(kSentence);
    form->addRow(label);
    area.setWidget(inner);
    area.resize(200, 40);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QTRY_VERIFY(label->heightForWidth(label->width()) > 2 * label->fontMetrics().height());
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));

    label->setText(kSentence + u' ' + kSentence);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
}

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
