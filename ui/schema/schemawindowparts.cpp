// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How a SchemaWindow is put together, and its menus.

#include "core/event/bytes.h"
#include "core/workspace/workspace.h"
#include "ui/schema/schemaquery.h"
#include "ui/schema/schemareading.h"
#include "ui/schema/schematreemodel.h"
#include "ui/schema/schemawindow.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldCharacters = 30;
constexpr int kTypeCharacters = 20;
constexpr int kPresenceCharacters = 26;
constexpr int kValuesCharacters = 38;
constexpr int kDetailLines = 7;
/// Screens of fewer pixels, as many are at 200 %, get rows in two and a shorter detail.
constexpr QSize kRoomyScreen(1000, 700);
constexpr int kDetailLinesOfFew = 4;

struct Rows
{
    QHBoxLayout *first;
    QHBoxLayout *second; ///< the same where the screen is wide enough for one
};

Rows rowsOn(QWidget *bar)
{
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    layout->addLayout(first);
    if (bar->screen()->availableSize().width() >= kRoomyScreen.width())
        return { first, first };
    auto *second = new QHBoxLayout;
    layout->addLayout(second);
    return { first, second };
}

} // namespace

void SchemaWindow::build()
{
    m_summary->setObjectName(u"schemaSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(u"schemaProgress"_s);
    m_progress->setAccessibleName(tr("Events read"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_find->setObjectName(u"schemaFind"_s);
    m_find->setPlaceholderText(tr("Find a field (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find a field"));
    m_find->setClearButtonEnabled(true);
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterRole(SchemaTreeModel::PathRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(u"schemaTree"_s);
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setModel(m_found);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    const int character = fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(SchemaTreeModel::Field, character * kFieldCharacters);
    m_tree->setColumnWidth(SchemaTreeModel::Types, character * kTypeCharacters);
    m_tree->setColumnWidth(SchemaTreeModel::Presence, character * kPresenceCharacters);
    m_tree->setColumnWidth(SchemaTreeModel::Values, character * kValuesCharacters);
    m_detail->setObjectName(u"schemaDetail"_s);
    m_detail->setAccessibleName(tr("The field in full"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMargin(4);
    // Many values must not push the buttons out of the window.
    auto *detail = new QScrollArea(this);
    detail->setWidgetResizable(true);
    detail->setFrameShape(QFrame::NoFrame);
    detail->setWidget(m_detail);
    const bool isLow = screen()->availableSize().height() < kRoomyScreen.height();
    detail->setFixedHeight(fontMetrics().lineSpacing() * (isLow ? kDetailLinesOfFew : kDetailLines)
                           + 8);
    detail->setFocusPolicy(Qt::NoFocus);
    m_unread->setObjectName(u"schemaUnread"_s);
    m_unread->setAlignment(Qt::AlignTop | Qt::AlignLeft); // where all is not to be seen, it begins
    m_said->setObjectName(u"schemaSaid"_s);
    m_said->hide();
    m_showUnread->setObjectName(u"schemaShowUnread"_s);
    auto *reasons = new QMenu(m_showUnread);
    m_showUnread->setMenu(reasons);
    connect(reasons, &QMenu::aboutToShow, this, &SchemaWindow::fillUnreadMenu);
    auto *unread = new QHBoxLayout;
    unread->addWidget(m_unread, 1);
    unread->addWidget(m_showUnread);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildChoice());
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(unread);
    layout->addWidget(m_find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(detail);
    layout->addWidget(m_said);
    layout->addWidget(buildBottom());
}

QWidget *SchemaWindow::buildChoice()
{
    auto *bar = new QWidget(this);
    const Rows rows = rowsOn(bar);
    QHBoxLayout *layout = rows.first;
    const auto add = [&](const QString &text, QComboBox *box, const QString &name, int stretch) {
        auto *label = new QLabel(text, bar);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        layout->addWidget(label);
        layout->addWidget(box, stretch);
    };
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setToolTip(tr("Types of the newest events; any other can be written"));
    add(tr("&Type:"), m_type, u"schemaType"_s, 3);
    add(tr("&Endpoint:"), m_endpoint, u"schemaEndpoint"_s, 2);
    layout = rows.second;
    m_received->addItem(tr("At any time"));
    m_received->addItem(tr("Today"), u"after:today"_s);
    m_received->addItem(tr("In the last 7 days"), u"after:-7d"_s);
    m_received->addItem(tr("In the last 30 days"), u"after:-30d"_s);
    add(tr("Re&ceived:"), m_received, u"schemaReceived"_s, 2);
    m_count->addItem(tr("Newest %L1").arg(1'000));
    m_count->addItem(tr("Newest %L1").arg(10'000));
    m_count->addItem(tr("Newest %L1").arg(100'000));
    m_count->addItem(tr("All"));
    m_count->setCurrentIndex(1);
    add(tr("E&vents:"), m_count, u"schemaCount"_s, 1);
    m_read->setObjectName(u"schemaRead"_s);
    m_read->setAutoDefault(false);
    layout->addWidget(m_read);
    return bar;
}

QWidget *SchemaWindow::buildBottom()
{
    auto *bar = new QWidget(this);
    const Rows rows = rowsOn(bar);
    m_actions->setObjectName(u"schemaActions"_s);
    m_actions->setToolTip(tr("What can be done with the field that is selected"));
    auto *menu = new QMenu(m_actions);
    m_actions->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_copySchema->setObjectName(u"schemaCopyJson"_s);
    m_copyMarkdown->setObjectName(u"schemaCopyMarkdown"_s);
    m_save->setObjectName(u"schemaSave"_s);
    m_withExamples->setObjectName(u"schemaWithExamples"_s);
    m_withExamples->setToolTip(tr("Values from the bodies, which may be of people"));
    m_withExamples->setChecked(true);
    for (QPushButton *button : { m_actions, m_copySchema, m_copyMarkdown, m_save, m_showUnread })
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (rows.second == rows.first) {
        rows.first->addWidget(m_actions);
        rows.first->addStretch(1);
    } else {
        rows.first->addStretch(1);
        rows.second->addWidget(m_actions);
        rows.second->addStretch(1);
    }
    rows.first->addWidget(m_withExamples);
    rows.first->addWidget(m_copySchema);
    rows.first->addWidget(m_copyMarkdown);
    rows.first->addWidget(m_save);
    rows.second->addWidget(buttons);
    return bar;
}

void SchemaWindow::showMenu(const QPoint &at)
{
    if (!m_tree->indexAt(at).isValid())
        return;
    QMenu menu(this);
    fillMenu(&menu);
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void SchemaWindow::fillMenu(QMenu *menu)
{
    menu->clear();
    const SchemaPlace place = current();
    if (!place.field)
        return;
    const bool isForm = place.field->kind == SchemaField::Kind::FormField;
    QAction *copy = menu->addAction(isForm ? tr("&Copy name") : tr("&Copy path"));
    copy->setObjectName(u"schemaCopyPath"_s);
    connect(copy, &QAction::triggered, this, [this, path = place.path] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(path));
        say(tr("Copied %1").arg(displayText(path, 200)));
    });
    menu->addSeparator();
    addFilters(menu, place);
    QAction *column = menu->addAction(tr("&Add as column"));
    column->setObjectName(u"schemaAddColumn"_s);
    column->setEnabled(!isForm && place.parent);
    connect(column, &QAction::triggered, this,
            [this, path = place.path] { Q_EMIT columnRequested(path); });
    menu->addSeparator();
    addEvents(menu, place);
}

void SchemaWindow::addFilters(QMenu *menu, const SchemaPlace &place)
{
    const auto add = [&](const QString &text, const QString &name, const QString &query) {
        QAction *action = menu->addAction(
                query.isEmpty() ? tr("%1 (the filter has no words for it)").arg(text) : text);
        action->setObjectName(name);
        action->setEnabled(!query.isEmpty());
        connect(action, &QAction::triggered, this,
                [this, query] { Q_EMIT filterRequested(query); });
    };
    const SchemaSubject of = subject();
    add(tr("Show events that &have it"), u"schemaFilterHas"_s, queryForField(of, place));
    add(tr("Show events that &lack it"), u"schemaFilterLacks"_s, queryWithoutField(of, place));
    QList<SchemaType> types;
    for (int i = 0; i < kSchemaTypeCount; ++i) {
        const auto type = static_cast<SchemaType>(i);
        const bool isCounted = type == SchemaType::Integer && place.field->has(SchemaType::Number);
        if (place.field->has(type) && !isCounted)
            types += type;
    }
    if (types.size() < 2)
        return;
    for (const SchemaType type : types)
        add(tr("Show events where it is of type %1").arg(QString::fromLatin1(schemaTypeName(type))),
            u"schemaFilterType_"_s + QString::fromLatin1(schemaTypeName(type)),
            queryForType(of, place, type));
    const SchemaType usual = *std::ranges::max_element(
            types, {}, [&](SchemaType type) { return place.field->of(type).count; });
    add(tr("Show events where it is of &another type than %1")
                .arg(QString::fromLatin1(schemaTypeName(usual))),
        u"schemaFilterOther"_s, queryForOtherTypes(of, place, usual));
}

void SchemaWindow::addEvents(QMenu *menu, const SchemaPlace &place)
{
    const auto add = [&](const QString &text, const QString &name, qint64 id) {
        QAction *action = menu->addAction(text.arg(u"#%1"_s.arg(id)));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT eventRequested(id); });
    };
    const SchemaField &field = *place.field;
    add(tr("&Open %1, the newest with it"), u"schemaOpenLast"_s, field.events.last.id);
    if (field.lastWithout.id != 0)
        add(tr("Open %1, the newest &without it"), u"schemaOpenWithout"_s, field.lastWithout.id);
    for (const SchemaChange &change : schemaChanges(field)) {
        const QString type = QString::fromLatin1(schemaTypeName(change.type));
        add(change.kind == SchemaChange::Kind::Appeared
                    ? tr("Open %1, where it &first appeared")
                    : tr("Open %1, where it was first of type ") + type,
            u"schemaOpenChange_"_s + type, change.at.id);
    }
    if (field.values.empty())
        return;
    QMenu *values = menu->addMenu(tr("Open an event with the &value"));
    for (const SchemaValue &value : field.values) {
        QString text = displayText(value.text, 60);
        text.replace(u'&', u"&&"_s);
        connect(values->addAction(u"%1  (#%2)"_s.arg(text, QString::number(value.eventId))),
                &QAction::triggered, this,
                [this, id = value.eventId] { Q_EMIT eventRequested(id); });
    }
}

void SchemaWindow::fillUnreadMenu()
{
    QMenu *menu = m_showUnread->menu();
    menu->clear();
    if (!m_reading->schema())
        return;
    for (const auto &[problem, unread] : m_reading->schema()->unread()) {
        const auto count = static_cast<qint64>(unread.ids.size());
        QString text = schemaProblemText(problem);
        if (count < unread.events.count)
            text = tr("%1, the newest %2").arg(text, QLocale().toString(count));
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this,
                [this, query = queryForIds(unread.ids)] { Q_EMIT filterRequested(query); });
    }
}

} // namespace hookloupe
