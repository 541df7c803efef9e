// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/bodytreeview.h"

#include "core/event/bytes.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonreader.h"
#include "ui/detail/openedvalue.h"
#include "ui/detail/valuetext.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kReadNowMax = 64LL * 1024;
constexpr qsizetype kFilterBytesMax = 200;

} // namespace

BodyTreeView::BodyTreeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTreeModel(this))
    , m_view(new QTreeView(this))
    , m_path(new QLabel(this))
    , m_opened(new OpenedValue(u"bodyTree"_s, this))
{
    m_view->setObjectName(u"bodyTreeView"_s);
    m_view->setAccessibleName(tr("JSON tree"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(static_cast<int>(JsonTreeModel::Column::Value),
                                           QHeaderView::Stretch);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    // A long one must not widen the window.
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setObjectName(u"bodyTreePath"_s);
    m_path->setAccessibleName(tr("JSON path of the value"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 3);
    layout->addWidget(m_path);
    layout->addWidget(m_opened, 2);

    const auto add = [this](const QString &text, QKeyCombination keys, Part part) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, part] { copyPart(part); });
        m_view->addAction(action);
    };
    add(tr("Copy &value"), Qt::CTRL | Qt::Key_C, Part::Value);
    add(tr("Copy &path"), Qt::CTRL | Qt::ALT | Qt::Key_C, Part::Path);
    add(tr("Copy &key"), Qt::CTRL | Qt::ALT | Qt::Key_K, Part::Key);
    connect(m_view, &QWidget::customContextMenuRequested, this, &BodyTreeView::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BodyTreeView::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BodyTreeView::showCurrent);
    showCurrent();
}

BodyTreeView::~BodyTreeView()
{
    m_reader.cancel();
}

void BodyTreeView::setJson(const QByteArray &json)
{
    m_reader.cancel();
    if (json.size() <= kReadNowMax) {
        takeOutline(json.isEmpty() ? nullptr : std::make_shared<JsonOutline>(json));
        return;
    }
    takeOutline(nullptr);
    m_reader.start(
            [json](const std::atomic<bool> &cancelled) {
                return std::make_shared<JsonOutline>(json, &cancelled);
            },
            [this](std::shared_ptr<JsonOutline> outline) { takeOutline(std::move(outline)); });
}

void BodyTreeView::takeOutline(std::shared_ptr<JsonOutline> outline)
{
    m_model->setOutline(std::move(outline));
    const QModelIndex root = m_model->index(0, 0);
    if (root.isValid()) {
        m_view->setCurrentIndex(root);
        m_view->expand(root);
        m_view->setColumnWidth(0, std::max(220, width() / 4));
        m_view->setColumnWidth(
                static_cast<int>(JsonTreeModel::Column::Type),
                fontMetrics().horizontalAdvance(tr("%1, repeated key").arg(u"number"_s)) + 16);
    }
    showCurrent();
}

void BodyTreeView::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const JsonOutline *outline = m_model->outline();
    m_path->setVisible(outline && current.isValid());
    if (!outline || !current.isValid()) {
        m_opened->setValue({}, std::nullopt);
        return;
    }
    const JsonOutline::Node node = m_model->node(current);
    m_path->setText(m_path->fontMetrics().elidedText(displayText(outline->path(node), 4000),
                                                     Qt::ElideMiddle, std::max(100, width() - 20)));
    if (outline->type(node) == JsonOutline::Type::Group) {
        m_opened->setValue({}, std::nullopt);
        return;
    }
    const QByteArrayView keyLexeme = outline->keyLexeme(node);
    const QByteArray key = keyLexeme.isEmpty() ? QByteArray() : decodeJsonString(keyLexeme);
    m_opened->setValue(valueReadingText(outline->lexeme(node), key),
                       openedValue(outline->lexeme(node), key));
}

bool BodyTreeView::canFilter(JsonOutline::Node node) const
{
    const JsonOutline &outline = *m_model->outline();
    using Type = JsonOutline::Type;
    const Type type = outline.type(node);
    return type != Type::Object && type != Type::Array && type != Type::Group
            && outline.lexeme(node).size() <= kFilterBytesMax
            && JsonPath::parse(outline.path(node)).has_value();
}

bool BodyTreeView::canBeColumn(JsonOutline::Node node) const
{
    const JsonOutline &outline = *m_model->outline();
    if (outline.type(node) == JsonOutline::Type::Group)
        return false;
    const auto path = JsonPath::parse(outline.path(node));
    return path && !path->steps().empty();
}

void BodyTreeView::showMenu(QPoint place)
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->outline() || !current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    QAction *filter =
            menu->addAction(tr("Filter &by this value"), this, &BodyTreeView::requestFilter);
    filter->setEnabled(canFilter(m_model->node(current)));
    QAction *column = menu->addAction(tr("Add as co&lumn"), this, [this] {
        const QModelIndex index = m_view->currentIndex();
        if (m_model->outline() && index.isValid() && canBeColumn(m_model->node(index)))
            Q_EMIT columnRequested(m_model->outline()->path(m_model->node(index)));
    });
    column->setObjectName(u"addAsColumn"_s);
    column->setEnabled(canBeColumn(m_model->node(current)));
    menu->addSeparator();
    menu->addAction(tr("&Expand two levels"), this, [this] {
        // Two levels: everything may be a million rows.
        m_view->expandRecursively(m_view->currentIndex(), 2);
    });
    menu->addAction(tr("C&ollapse"), this, [this] { m_view->collapse(m_view->currentIndex()); });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void BodyTreeView::requestFilter()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->outline() || !current.isValid() || !canFilter(m_model->node(current)))
        return;
    const JsonOutline &outline = *m_model->outline();
    const JsonOutline::Node node = m_model->node(current);
    Q_EMIT filterRequested(outline.path(node), outline.lexeme(node).toByteArray());
}

void BodyTreeView::copyPart(Part part)
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->outline() || !current.isValid())
        return;
    const JsonOutline &outline = *m_model->outline();
    const JsonOutline::Node node = m_model->node(current);
    const QByteArrayView key = outline.keyLexeme(node);
    if (part == Part::Key && key.isEmpty())
        return;
    const QByteArray text = part == Part::Value ? jsonTextOf(outline.lexeme(node))
            : part == Part::Path                ? outline.path(node)
                                                : decodeJsonString(key);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT copied(part == Part::Value          ? tr("Copied the value.")
                          : part == Part::Path ? tr("Copied the path.")
                                               : tr("Copied the key."));
}

} // namespace hookloupe
