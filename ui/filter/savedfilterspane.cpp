// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/filter/savedfilterspane.h"

#include "ui/settings.h"
#include "ui/theme/spacing.h"
#include "ui/wrappedlabel.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNameCharactersMax = 80;
constexpr int kRowsMost = 8;

/// For a menu, where an ampersand marks a key.
QString escaped(QString name)
{
    return name.replace(u'&', u"&&"_s);
}
} // namespace

/// The whole list before and after: it is small, and shares its data.
class SavedFiltersPane::Change : public QUndoCommand
{
public:
    Change(SavedFiltersPane *pane, QList<SavedFilter> filters, qsizetype current,
           const QString &what)
        : QUndoCommand(what)
        , m_pane(pane)
        , m_before(pane->m_filters)
        , m_after(std::move(filters))
        , m_currentBefore(pane->m_list->currentRow())
        , m_currentAfter(current)
    { }
    void undo() override { use(m_before, m_currentBefore); }
    void redo() override { use(m_after, m_currentAfter); }

private:
    void use(const QList<SavedFilter> &filters, qsizetype current)
    {
        m_pane->m_filters = filters;
        settings::setSavedFilters(filters);
        m_pane->show(current);
    }

    SavedFiltersPane *m_pane;
    QList<SavedFilter> m_before;
    QList<SavedFilter> m_after;
    qsizetype m_currentBefore;
    qsizetype m_currentAfter;
};

SavedFiltersPane::SavedFiltersPane(QUndoStack *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_filters(settings::savedFilters())
    , m_list(new QListWidget(this))
    , m_hint(new WrappedLabel(this))
    , m_save(new QPushButton(tr("Save…"), this))
{
    setObjectName(u"savedFiltersPane"_s);
    m_list->setObjectName(u"savedFilters"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_hint->setObjectName(u"savedFiltersHint"_s);
    m_hint->setText(tr("Save what stands in the filter to have it here."));
    m_hint->setContentsMargins(space::kMedium, 0, space::kSmall, space::kMedium);
    m_save->setObjectName(u"saveFilter"_s);
    m_save->setAccessibleName(tr("Save the filter"));
    m_save->setEnabled(false);

    auto *title = new QLabel(tr("Saved filters"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(space::kMedium, space::kTight, space::kSmall, space::kTight);
    heading->addWidget(title, 1);
    heading->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);

    auto *apply = new QAction(tr("&Use"), m_list);
    auto *renameIt = new QAction(tr("Re&name"), m_list);
    renameIt->setShortcut(Qt::Key_F2);
    auto *remove = new QAction(tr("&Remove"), m_list);
    remove->setObjectName(u"removeSavedFilter"_s);
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : { apply, renameIt, remove }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    connect(apply, &QAction::triggered, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT chosen(m_filters.at(m_list->currentRow()).query);
    });
    connect(renameIt, &QAction::triggered, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    connect(remove, &QAction::triggered, this, &SavedFiltersPane::removeCurrent);
    connect(m_save, &QPushButton::clicked, this, &SavedFiltersPane::save);
    const auto use = [this](const QListWidgetItem *item) {
        Q_EMIT chosen(m_filters.at(m_list->row(item)).query);
    };
    connect(m_list, &QListWidget::itemClicked, this, use);
    connect(m_list, &QListWidget::itemActivated, this, use);
    connect(m_list, &QListWidget::itemChanged, this, &SavedFiltersPane::rename);
    show(-1);
}

void SavedFiltersPane::setQuery(const QString &query)
{
    m_query = query.trimmed();
    m_save->setEnabled(!m_query.isEmpty());
}

qsizetype SavedFiltersPane::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_filters, name, &SavedFilter::name);
    return found == m_filters.end() ? -1 : found - m_filters.begin();
}

void SavedFiltersPane::replaceAll(const QList<SavedFilter> &filters)
{
    if (filters != m_filters)
        change(filters, 0, tr("filters of a workspace file"));
}

void SavedFiltersPane::change(QList<SavedFilter> filters, qsizetype current, const QString &what)
{
    m_history->push(new Change(this, std::move(filters), current, what));
}

void SavedFiltersPane::show(qsizetype current)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_list->clear();
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        auto *item = new QListWidgetItem(filter.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(Qt::convertFromPlainText(filter.query));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(filter.name, filter.query));
    }
    m_list->setCurrentRow(static_cast<int>(qMin(current, m_filters.size() - 1)));
    m_list->setVisible(!m_filters.isEmpty());
    m_hint->setVisible(m_filters.isEmpty());
    // As high as they need, and no more room than the endpoints can spare.
    const int rows = static_cast<int>(qMin<qsizetype>(m_filters.size(), kRowsMost));
    m_list->setFixedHeight(rows * qMax(1, m_list->sizeHintForRow(0)) + m_list->frameWidth() * 2);
}

void SavedFiltersPane::save()
{
    if (m_query.isEmpty())
        return;
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"saveFilterDialog"_s);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new QLineEdit(m_query.left(kNameCharactersMax), dialog);
    name->setObjectName(u"filterName"_s);
    name->setAccessibleName(tr("Name of the filter"));
    name->setMaxLength(kNameCharactersMax);
    name->selectAll();
    auto *query = new WrappedLabel(dialog);
    query->setText(m_query);
    auto *hint = new WrappedLabel(dialog);
    hint->setObjectName(u"filterNameHint"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), name);
    form->addRow(tr("Filter:"), query);
    auto *layout = new QVBoxLayout(dialog);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    const auto look = [this, name, hint, buttons] {
        const QString text = name->text().simplified();
        buttons->button(QDialogButtonBox::Save)->setEnabled(!text.isEmpty());
        hint->setText(indexOf(text) >= 0 ? tr("It takes the place of the filter of this name.")
                                         : QString());
    };
    connect(name, &QLineEdit::textChanged, dialog, look);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, name] { keep(name->text().simplified()); });
    look();
    dialog->resize(fontMetrics().averageCharWidth() * 64, dialog->sizeHint().height());
    dialog->open();
}

void SavedFiltersPane::keep(const QString &name)
{
    if (name.isEmpty())
        return;
    QList<SavedFilter> filters = m_filters;
    qsizetype index = indexOf(name);
    if (index < 0) {
        index = filters.size();
        filters.append({ name, m_query });
    } else {
        filters[index].query = m_query;
    }
    change(std::move(filters), index, tr("save of the filter “%1”").arg(escaped(name)));
    Q_EMIT told(tr("Filter “%1” saved.").arg(name));
}

void SavedFiltersPane::rename(QListWidgetItem *item)
{
    if (m_isShowing)
        return;
    const qsizetype index = m_list->row(item);
    const QString before = m_filters.at(index).name;
    const QString name = item->text().simplified().left(kNameCharactersMax);
    if (name.isEmpty() || (name != before && indexOf(name) >= 0)) {
        Q_EMIT told(name.isEmpty() ? tr("A filter needs a name.")
                                   : tr("There is a filter “%1” already.").arg(name));
        const QScopedValueRollback showing(m_isShowing, true);
        item->setText(before);
        return;
    }
    if (name == before)
        return;
    QList<SavedFilter> filters = m_filters;
    filters[index].name = name;
    // The item that is being edited is about to be made anew.
    QMetaObject::invokeMethod(
            this,
            [this, filters, index, before] {
                change(filters, index, tr("new name of the filter “%1”").arg(escaped(before)));
            },
            Qt::QueuedConnection);
}

void SavedFiltersPane::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString name = m_filters.at(row).name;
    QList<SavedFilter> filters = m_filters;
    filters.removeAt(row);
    change(std::move(filters), row, tr("removal of the filter “%1”").arg(escaped(name)));
    Q_EMIT told(tr("Filter “%1” removed; Ctrl+Z brings it back.").arg(name));
}

} // namespace hookloupe
