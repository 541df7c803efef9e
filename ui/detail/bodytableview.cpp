// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/bodytableview.h"

#include "core/event/bytes.h"
#include "ui/detail/bodytablemodel.h"
#include "ui/detail/readinghabits.h"
#include "ui/savedialog.h"
#include "ui/settings.h"
#include "ui/textview/hexview.h"
#include "ui/textview/jsontextview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kHeadings("body/csvHeadings");

} // namespace

BodyTableView::BodyTableView(QWidget *parent)
    : QWidget(parent)
    , m_model(new BodyTableModel(this))
    , m_csvBar(new QWidget(this))
    , m_headings(new QCheckBox(tr("First ro&w as headings"), m_csvBar))
    , m_delimiter(new QComboBox(m_csvBar))
    , m_view(new QTableView(this))
    , m_what(new QLabel(this))
    , m_save(new QPushButton(tr("Save part…"), this))
    , m_stack(new QStackedWidget(this))
    , m_text(new JsonTextView(this))
    , m_hex(new HexView(this))
    , m_picture(new QScrollArea(this))
    , m_pixels(new QLabel(this))
{
    m_view->setObjectName(u"bodyTableView"_s);
    m_view->setAccessibleName(tr("Table"));
    m_view->setModel(m_model);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_save->setObjectName(u"savePart"_s);
    m_save->setAccessibleName(tr("Save part"));
    m_text->setObjectName(u"bodyTableText"_s);
    m_text->setAccessibleName(tr("Selected value"));
    m_hex->setObjectName(u"bodyTableHex"_s);
    m_hex->setAccessibleName(tr("Selected value in hex"));
    followTheme(m_text);
    followTheme(m_hex);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_hex);
    m_pixels->setObjectName(u"bodyTablePicture"_s);
    m_pixels->setAlignment(Qt::AlignCenter);
    m_pixels->setAccessibleName(tr("Selected image"));
    m_picture->setWidget(m_pixels);
    m_picture->setWidgetResizable(true);
    m_stack->addWidget(m_picture);
    keepReadingHabits(m_text);
    keepZoom(m_hex);

    auto *below = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    bar->addWidget(m_what, 1);
    bar->addWidget(m_save);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addLayout(bar);
    belowLayout->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeCsvBar());
    layout->addWidget(splitter, 1);

    auto *copy = new QAction(tr("&Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &BodyTableView::copyCell);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BodyTableView::showCurrent);
    connect(m_save, &QPushButton::clicked, this, &BodyTableView::savePart);
    connect(m_text, &JsonTextView::copied, this, &BodyTableView::copied);
}

QWidget *BodyTableView::makeCsvBar()
{
    m_headings->setObjectName(u"csvHeadings"_s);
    m_headings->setChecked(settings::state(kHeadings) != "0");
    m_delimiter->setObjectName(u"csvDelimiter"_s);
    m_delimiter->setAccessibleName(tr("What separates the cells"));
    auto *label = new QLabel(tr("Separated by"), m_csvBar);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_delimiter);
    auto *bar = new QHBoxLayout(m_csvBar);
    bar->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kTight);
    bar->addWidget(m_headings);
    bar->addStretch(1);
    bar->addWidget(label);
    bar->addWidget(m_delimiter);
    m_csvBar->hide();
    m_model->setHasHeadings(m_headings->isChecked());
    connect(m_headings, &QCheckBox::toggled, this, [this](bool has) {
        settings::setState(kHeadings, has ? "1" : "0");
        m_model->setHasHeadings(has);
        fitColumns();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this](int index) {
        Q_EMIT delimiterChosen(static_cast<char>(m_delimiter->itemData(index).toInt()));
    });
    return m_csvBar;
}

void BodyTableView::showCsvBar()
{
    const BodyTable *table = m_model->table();
    const bool isCsv = table && table->kind == BodyTable::Kind::Csv;
    m_csvBar->setVisible(isCsv);
    if (!isCsv)
        return;
    const std::array<std::pair<char, QString>, 4> names = { {
            { ',', tr("Comma") },
            { ';', tr("Semicolon") },
            { '\t', tr("Tab") },
            { '|', tr("Vertical bar") },
    } };
    m_delimiter->clear();
    QString guessed;
    for (const auto &[delimiter, name] : names) {
        m_delimiter->addItem(name, int{ delimiter });
        if (delimiter == table->csv.delimiter)
            guessed = name;
    }
    m_delimiter->insertItem(
            0, table->isDelimiterGuessed ? tr("Guessed: %1").arg(guessed) : tr("Guess"), 0);
    m_delimiter->setCurrentIndex(
            table->isDelimiterGuessed ? 0 : m_delimiter->findData(int{ table->csv.delimiter }));
}

void BodyTableView::fitColumns()
{
    // Looking at some rows is enough to know how wide columns are.
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 80, 320));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

BodyTableView::~BodyTableView()
{
    m_preparation.cancel();
}

void BodyTableView::setTable(std::shared_ptr<const BodyTable> table)
{
    if (!table && !m_model->table())
        return;
    const auto kind = table ? table->kind : BodyTable::Kind::Form;
    m_model->setTable(std::move(table));
    m_save->setVisible(kind == BodyTable::Kind::Parts);
    m_view->setSelectionBehavior(kind == BodyTable::Kind::Csv ? QAbstractItemView::SelectItems
                                                              : QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setStretchLastSection(kind == BodyTable::Kind::Form);
    showCsvBar();
    fitColumns();
}

void BodyTableView::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const BodyTable *table = m_model->table();
    m_save->setEnabled(table && current.isValid());
    m_preparation.cancel();
    if (!table || !current.isValid()) {
        m_what->clear();
        takeContent({});
        return;
    }
    BodyInput input;
    input.received = std::make_shared<LinedText>(
            table->content(m_model->tableRow(current.row()), current.column()));
    if (table->kind == BodyTable::Kind::Parts)
        input.contentType =
                table->multipart.parts[static_cast<std::size_t>(current.row())].contentType;
    constexpr qsizetype preparedNowMax = 16LL * 1024;
    if (input.received->bytes.size() <= preparedNowMax) {
        takeContent(prepareBody(input, false));
        return;
    }
    m_preparation.start(
            [input](const std::atomic<bool> &cancelled) { return prepareBody(input, cancelled); },
            [this](PreparedBody prepared) { takeContent(std::move(prepared)); });
}

void BodyTableView::takeContent(PreparedBody prepared)
{
    if (!prepared.decoded) {
        m_text->setText(QByteArray(), Syntax::Plain);
        m_hex->setBytes({});
        m_pixels->clear();
        return;
    }
    QString what = u"%1, %2"_s.arg(formatName(prepared.format.format),
                                   displaySize(prepared.decoded->bytes.size()));
    for (const QString &note : prepared.prettyNotes + QStringList(prepared.imageNote)) {
        if (!note.isEmpty())
            what += u"  ·  "_s + note;
    }
    m_what->setText(what);
    if (!prepared.image.isNull()) {
        m_text->setText(QByteArray(), Syntax::Plain);
        m_hex->setBytes({});
        m_pixels->setPixmap(QPixmap::fromImage(prepared.image));
        m_stack->setCurrentWidget(m_picture);
        return;
    }
    m_pixels->clear();
    const bool isText = prepared.pretty
            || isShownAsText(prepared.format.format, prepared.decoded->bytes)
            || prepared.decoded->bytes.isEmpty();
    m_stack->setCurrentIndex(isText ? 0 : 1);
    m_hex->setBytes(isText ? QByteArray() : prepared.decoded->bytes);
    m_text->setHasPlaces(prepared.hasPlaces);
    if (!isText)
        m_text->setText(QByteArray(), Syntax::Plain);
    else if (prepared.pretty)
        m_text->setText(prepared.pretty, prepared.syntax, prepared.folds);
    else
        m_text->setText(prepared.decoded, sourceSyntax(prepared.format.format));
}

void BodyTableView::copyCell()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->table() || !current.isValid())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(
            m_model->table()->cell(m_model->tableRow(current.row()), current.column())));
    Q_EMIT copied(tr("Copied the cell."));
}

void BodyTableView::savePart()
{
    const QModelIndex current = m_view->currentIndex();
    const BodyTable *table = m_model->table();
    if (!table || !current.isValid() || table->kind != BodyTable::Kind::Parts)
        return;
    const MultipartPart &part = table->multipart.parts[static_cast<std::size_t>(current.row())];
    // Only the last piece of what the sender calls it, and only as a proposal.
    const QByteArray name = safeFileName(part.hasFileName ? part.fileName : part.name);
    const QByteArray content = table->content(current.row(), 0);
    auto *dialog = newSaveDialog(tr("Save part"), QString::fromUtf8(name), {}, this);
    dialog->setObjectName(u"partFile"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly)
                && file.write(content) == content.size() && file.commit();
        Q_EMIT copied(isSaved ? tr("Saved the part as %1.").arg(path)
                              : tr("Could not save the part: %1.").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace hookloupe
