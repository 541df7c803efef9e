// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/commands/commandpalette.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/commands/palettedelegate.h"
#include "ui/firstsize.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(680, 420);
constexpr int kPage = 10;
} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, const QStringList &recent,
                               QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new PaletteModel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command palette"));
    m_typed->setObjectName(u"paletteTyped"_s);
    m_typed->setAccessibleName(tr("Command"));
    m_typed->setPlaceholderText(tr("Type a command, an endpoint, a filter, a scheme…"));
    m_typed->setMaxLength(kTypedCharactersMax);
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);

    connect(m_typed, &QLineEdit::textChanged, m_model, &PaletteModel::setTyped);
    connect(m_model, &PaletteModel::searched, this, [this] {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->scrollToTop();
        showChoice();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &) { choose(); });
    m_model->setCommands(std::move(commands), recent);
    resize(firstSize(*this, kSize));
}

// It has no frame of the desktop's, and must stand out from a window of the same colours.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    if (const QWidget *over = parentWidget()) {
        const QPoint corner = over->mapToGlobal(QPoint((over->width() - width()) / 2, 0));
        QDialog::move(corner + QPoint(0, over->height() / 10));
    }
    m_typed->setFocus(Qt::PopupFocusReason);
    QDialog::showEvent(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-kPage);
        return true;
    case Qt::Key_PageDown:
        move(kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::move(int by)
{
    m_model->finish();
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int from = qMax(0, m_list->currentIndex().row());
    // One step goes round, a page stops at the end.
    const int row = qAbs(by) == 1 ? (from + by + rows) % rows : qBound(0, from + by, rows - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    showChoice();
}

void CommandPalette::choose()
{
    m_model->finish();
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Command command = m_model->command(current.row());
    if (!command.reason.isEmpty()) {
        m_hint->setText(tr("Not available now: %1").arg(command.reason));
        return;
    }
    accept();
    Q_EMIT chosen(command);
}

void CommandPalette::showChoice()
{
    const int rows = m_model->rowCount();
    m_hint->setText(rows == 0 ? tr("Nothing has this name. Press Esc to go back.")
                              : tr("%1 found. Return runs what is selected, Esc goes back.")
                                        .arg(QLocale().toString(rows)));
    m_typed->setAccessibleDescription(
            m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

} // namespace hookloupe
