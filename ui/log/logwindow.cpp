// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/log/logwindow.h"

#include "ui/firstsize.h"
#include "ui/log/programlog.h"
#include "ui/savedialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(880, 460);
} // namespace

class LogFilter : public QSortFilterProxyModel
{
public:
    explicit LogFilter(ProgramLog *log, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_log(log)
    {
        setSourceModel(log);
    }
    void use(int level, const QString &part, const QString &words)
    {
        m_level = level;
        m_part = part;
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const LogEntry &entry = m_log->entry(row);
        return ProgramLog::levelOf(entry.type) >= m_level
                && (m_part.isEmpty() || entry.category == m_part)
                && (m_words.isEmpty() || entry.text.contains(m_words, Qt::CaseInsensitive));
    }

private:
    ProgramLog *m_log;
    int m_level = 0;
    QString m_part;
    QString m_words;
};

LogWindow::LogWindow(ProgramLog *log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_shown(new LogFilter(log, this))
    , m_level(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"logWindow"_s);
    setWindowTitle(tr("Log"));
    m_level->setObjectName(u"logLevel"_s);
    m_level->setAccessibleName(tr("Least level"));
    for (const QtMsgType type : { QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg })
        m_level->addItem(ProgramLog::levelName(type), ProgramLog::levelOf(type));
    m_part->setObjectName(u"logPart"_s);
    m_part->setAccessibleName(tr("Part of the program"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_part->addItem(tr("All parts"), QString());
    m_search->setObjectName(u"logSearch"_s);
    m_search->setAccessibleName(tr("Words in the message"));
    m_search->setPlaceholderText(tr("Words in the message"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Lines of the log"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 5 / 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->setColumnWidth(ProgramLog::TimeColumn,
                            metrics.horizontalAdvance(u"00:00:00.0000__"_s));
    m_table->setColumnWidth(ProgramLog::LevelColumn, metrics.averageCharWidth() * 12);
    m_table->setColumnWidth(ProgramLog::PartColumn, metrics.averageCharWidth() * 24);
    m_count->setObjectName(u"logCount"_s);
    m_count->setTextFormat(Qt::PlainText);

    // Beside the box: within it Tab goes from its last action back to its first (Qt 6.4).
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &objectName, const QString &label) {
        auto *button = new QPushButton(label, this);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(u"logCopy"_s, tr("&Copy")), &QPushButton::clicked, this, &LogWindow::copy);
    connect(add(u"logSave"_s, tr("&Save…")), &QPushButton::clicked, this, &LogWindow::save);
    connect(add(u"logClear"_s, tr("C&lear")), &QPushButton::clicked, m_log, &ProgramLog::clear);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *level = new QLabel(tr("L&evel"), this);
    level->setBuddy(m_level);
    auto *part = new QLabel(tr("&Part"), this);
    part->setBuddy(m_part);
    auto *bar = new QHBoxLayout;
    for (QWidget *widget : { static_cast<QWidget *>(level), static_cast<QWidget *>(m_level),
                             static_cast<QWidget *>(part), static_cast<QWidget *>(m_part) })
        bar->addWidget(widget);
    bar->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(buttons);
    layout->addLayout(row);

    const auto filter = [this] {
        m_shown->use(m_level->currentData().toInt(), m_part->currentData().toString(),
                     m_search->text().trimmed());
        showCount();
    };
    connect(m_level, &QComboBox::currentIndexChanged, this, filter);
    connect(m_part, &QComboBox::currentIndexChanged, this, filter);
    connect(m_search, &QLineEdit::textChanged, this, filter);
    m_level->setCurrentIndex(ProgramLog::levelOf(QtInfoMsg));
    auto *copyKeys = new QShortcut(QKeySequence::Copy, m_table);
    copyKeys->setContext(Qt::WidgetShortcut);
    connect(copyKeys, &QShortcut::activated, this, &LogWindow::copy);

    connect(m_shown, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *place = m_table->verticalScrollBar();
        m_isAtEnd = place->value() == place->maximum();
    });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_isAtEnd)
            m_table->scrollToBottom();
    });
    connect(m_log, &QAbstractItemModel::modelReset, this, &LogWindow::showCount);
    connect(m_log, &QAbstractItemModel::rowsInserted, this, &LogWindow::showParts);
    filter();
    showParts();
    m_table->scrollToBottom();
    resize(firstSize(*this, kSize));
}

void LogWindow::showParts()
{
    for (int row = 0; row < m_log->rowCount(); ++row) {
        const QString &category = m_log->entry(row).category;
        if (m_part->findData(category) < 0)
            m_part->addItem(category, category);
    }
    showCount();
}

void LogWindow::showCount()
{
    m_count->setText(m_log->rowCount() == 0
                             ? tr("Nothing was logged yet.")
                             : tr("%1 of %2 lines. The last 5,000 are kept until the program ends.")
                                       .arg(QLocale().toString(m_shown->rowCount()),
                                            QLocale().toString(m_log->rowCount())));
}

QString LogWindow::text(bool onlySelected) const
{
    QList<int> rows;
    if (onlySelected) {
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(m_shown->mapToSource(index).row());
        std::ranges::sort(rows);
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    }
    QString lines;
    for (const int row : std::as_const(rows))
        lines += m_log->line(row) + u'\n';
    return lines;
}

void LogWindow::copy()
{
    QGuiApplication::clipboard()->setText(text(true));
    m_count->setText(tr("Copied."));
}

void LogWindow::save()
{
    auto *dialog = newSaveDialog(tr("Save the log"), u"hookloupe.log"_s, {}, this);
    dialog->setObjectName(u"logFile"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray lines = text(false).toUtf8();
        const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size()
                && file.commit();
        m_count->setText(isSaved ? tr("Saved %1").arg(path)
                                 : tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

} // namespace hookloupe
