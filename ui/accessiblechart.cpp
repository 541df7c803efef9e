// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/accessiblechart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace hookloupe {

namespace {

constexpr auto kIsChart = "hookloupeIsChart";

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    { }
    QString text(QAccessible::Text kind) const override
    {
        return QAccessibleWidget::text(kind == QAccessible::Value ? QAccessible::Description
                                                                  : kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(kIsChart).toBool() ? new AccessibleChart(widget) : nullptr;
}

} // namespace

void makeAccessibleChart(QWidget *widget)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kIsChart, true);
}

} // namespace hookloupe
