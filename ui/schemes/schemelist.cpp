// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemes/schemelist.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

SchemeList::SchemeList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_filter->setObjectName(u"schemeFilter"_s);
    m_filter->setAccessibleName(tr("Filter schemes"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"schemeList"_s);
    m_list->setAccessibleName(tr("Signature schemes"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &SchemeList::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosenByUser(item->data(Qt::UserRole).toString());
    });
}

void SchemeList::setSchemes(const SchemeCatalogue &schemes, const QStringList &unusableFiles)
{
    const QString kept = chosen();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const auto add = [this](const QString &text, const QString &key) {
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(Qt::UserRole, key);
            item->setToolTip(key);
        };
        for (const QString &path : unusableFiles)
            add(tr("%1 (cannot be used)").arg(QFileInfo(path).fileName()), path);
        for (const Scheme &scheme : schemes.schemes())
            add(scheme.isOwn() ? tr("%1 (yours)").arg(scheme.name) : scheme.name, scheme.id);
    }
    filter();
    choose(kept);
}

void SchemeList::filter()
{
    const QString wanted = m_filter->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(
                !item->text().contains(wanted, Qt::CaseInsensitive)
                && !item->data(Qt::UserRole).toString().contains(wanted, Qt::CaseInsensitive));
    }
}

void SchemeList::choose(const QString &key)
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count() && !key.isEmpty(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != key)
            continue;
        m_list->setCurrentRow(row);
        m_list->scrollToItem(m_list->item(row));
    }
}

QString SchemeList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace hookloupe
