// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notes/tagsdialog.h"

#include "ui/detail/overviewtext.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// The state that it had at first, to tell what was changed.
constexpr int kFirstStateRole = Qt::UserRole;
} // namespace

TagsDialog::TagsDialog(std::vector<qint64> ids, const std::vector<EventNote> &notes,
                       const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_ids(std::move(ids))
    , m_new(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(m_ids.size() == 1 ? tr("Tags of %1").arg(eventName(m_ids.front()))
                                     : tr("Tags of %1 events").arg(m_ids.size()));
    m_new->setObjectName(u"newTag"_s);
    m_new->setAccessibleName(tr("New tag"));
    m_new->setPlaceholderText(tr("A tag, such as a merchant or a ticket"));
    m_new->setMaxLength(kTagCharactersMax);
    m_add->setObjectName(u"addTag"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_list->setObjectName(u"tagList"_s);
    m_list->setAccessibleName(tr("Tags"));
    auto *label = new QLabel(tr("&Tag:"), this);
    label->setBuddy(m_new);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);

    QStringList tags = known;
    for (const EventNote &note : notes)
        tags += note.tags;
    tags.removeDuplicates();
    tags.sort();
    for (const QString &tag : std::as_const(tags)) {
        const auto count = std::ranges::count_if(
                notes, [&tag](const EventNote &note) { return note.tags.contains(tag); });
        add(tag,
            count == 0                           ? Qt::Unchecked
                    : count == std::ssize(notes) ? Qt::Checked
                                                 : Qt::PartiallyChecked);
    }
    auto *completer = new QCompleter(tags, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_new->setCompleter(completer);

    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!normalizedTag(text).isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &TagsDialog::addTyped);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        // On an empty field it means OK.
        if (!m_add->isEnabled())
            accept();
        else
            addTyped();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        addTyped();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_new->setFocus();
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 20);
}

void TagsDialog::keyPressEvent(QKeyEvent *event)
{
    // The field has taken it already.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_new->hasFocus())
        QDialog::keyPressEvent(event);
}

QListWidgetItem *TagsDialog::find(const QString &tag) const
{
    const QList<QListWidgetItem *> found =
            m_list->findItems(tag, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return found.isEmpty() ? nullptr : found.front();
}

void TagsDialog::add(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(tag, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setData(kFirstStateRole, static_cast<int>(state));
}

void TagsDialog::addTyped()
{
    const QString tag = normalizedTag(m_new->text());
    if (tag.isEmpty())
        return;
    if (!find(tag))
        add(tag, Qt::Unchecked);
    QListWidgetItem *item = find(tag);
    item->setCheckState(Qt::Checked);
    m_list->setCurrentItem(item);
    m_new->clear();
}

NoteChange TagsDialog::change() const
{
    NoteChange change{ .ids = m_ids };
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto first = static_cast<Qt::CheckState>(item->data(kFirstStateRole).toInt());
        if (item->checkState() == first)
            continue;
        if (item->checkState() == Qt::Checked)
            change.addedTags += item->text();
        else if (item->checkState() == Qt::Unchecked)
            change.removedTags += item->text();
    }
    return change;
}

} // namespace hookloupe
