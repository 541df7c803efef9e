// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/openedvalue.h"

#include "ui/detail/readinghabits.h"
#include "ui/textview/jsontextview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

OpenedValue::OpenedValue(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_reading(new QLabel(this))
    , m_opens(new QCheckBox(tr("Sho&w what is inside"), this))
    , m_opened(new JsonTextView(this))
{
    m_reading->setObjectName(name + u"Reading"_s);
    m_reading->setAccessibleName(tr("What the value stands for"));
    m_reading->setTextFormat(Qt::PlainText);
    // A long one must not widen the window.
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_opens->setObjectName(name + u"Opens"_s);
    m_opens->setToolTip(tr("Opens a token, base64 or URL encoding below. Nothing is verified."));
    m_opened->setObjectName(name + u"Opened"_s);
    m_opened->setAccessibleName(tr("What is inside the value"));
    m_opened->setHasPlaces(false);
    followTheme(m_opened);
    keepReadingHabits(m_opened);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    bar->addWidget(m_reading, 1);
    bar->addWidget(m_opens);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_opened, 1);
    connect(m_opens, &QCheckBox::toggled, this, &OpenedValue::showInside);
    setValue({}, std::nullopt);
}

void OpenedValue::setValue(const QString &reading, const std::optional<QByteArray> &inside)
{
    m_text = reading;
    m_inside = inside;
    setVisible(!reading.isEmpty() || inside);
    showReading();
    showInside();
}

void OpenedValue::showReading()
{
    m_reading->setText(m_reading->fontMetrics().elidedText(
            m_text, Qt::ElideMiddle,
            std::max(100, width() - 30 - (m_inside ? m_opens->sizeHint().width() : 0))));
    m_reading->setToolTip(m_reading->text() == m_text ? QString()
                                                      : Qt::convertFromPlainText(m_text));
}

void OpenedValue::showInside()
{
    m_opens->setVisible(m_inside.has_value());
    const bool isOpen = m_inside && m_opens->isChecked();
    m_opened->setVisible(isOpen);
    m_opened->setText(isOpen ? *m_inside : QByteArray(), Syntax::Json);
    setSizePolicy(QSizePolicy::Preferred, isOpen ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

void OpenedValue::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showReading();
}

} // namespace hookloupe
