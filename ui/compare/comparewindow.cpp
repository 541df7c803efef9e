// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/comparewindow.h"

#include "ui/textview/bytetextview.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedview.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(920, 680);
/// What is done sooner needs no word; it would only flicker.
constexpr int kPatienceMs = 300;
constexpr int kNameColumn = 0;
constexpr int kKindColumn = 1;
constexpr int kKindRole = Qt::UserRole;
constexpr int kNameCharacters = 30;
constexpr int kKindCharacters = 20;
constexpr int kValueCharacters = 36;

QString kindText(ComparedRow::Kind kind)
{
    switch (kind) {
    case ComparedRow::Kind::Added:
        return CompareWindow::tr("added");
    case ComparedRow::Kind::Removed:
        return CompareWindow::tr("removed");
    case ComparedRow::Kind::Changed:
        return CompareWindow::tr("changed");
    case ComparedRow::Kind::Respelled:
        return CompareWindow::tr("spelled differently");
    case ComparedRow::Kind::Reordered:
        return CompareWindow::tr("another order");
    }
    return {};
}

QColor kindColour(ComparedRow::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case ComparedRow::Kind::Added:
        return successColour(palette);
    case ComparedRow::Kind::Removed:
        return failureColour(palette);
    case ComparedRow::Kind::Changed:
        return warningColour(palette);
    case ComparedRow::Kind::Respelled:
    case ComparedRow::Kind::Reordered:
        break;
    }
    return quietColour(palette);
}

QTreeWidget *newTable(const QString &objectName, const QString &accessibleName,
                      const QString &nameTitle, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setAlternatingRowColors(true);
    table->setHeaderLabels({ nameTitle, CompareWindow::tr("Difference"), CompareWindow::tr("Left"),
                             CompareWindow::tr("Right") });
    const int character = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(kNameColumn, character * kNameCharacters);
    table->setColumnWidth(kKindColumn, character * kKindCharacters);
    table->setColumnWidth(kKindColumn + 1, character * kValueCharacters);
    return table;
}

void fill(QTreeWidget *table, const std::vector<ComparedRow> &rows)
{
    table->clear();
    QList<QTreeWidgetItem *> items;
    for (const ComparedRow &row : rows) {
        auto *item = new QTreeWidgetItem({ row.name, kindText(row.kind), row.left, row.right });
        item->setData(kKindColumn, kKindRole, static_cast<int>(row.kind));
        for (const int column : { kNameColumn, kKindColumn + 1, kKindColumn + 2 })
            item->setFont(column, fixedFont());
        items.append(item);
    }
    table->addTopLevelItems(items);
}

} // namespace

CompareWindow::CompareWindow(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_summary(new WrappedLabel(this))
    , m_events(new WrappedLabel(this))
    , m_anyOrder(new QCheckBox(tr("&Ignore the order of keys"), this))
    , m_byValue(new QCheckBox(tr("Numbers by &value (1.0 is 1)"), this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_headersTitle(new QLabel(this))
    , m_headers(newTable(u"comparedHeaders"_s, tr("Headers that differ"), tr("Header"), this))
    , m_bodyTitle(new QLabel(tr("Body"), this))
    , m_body(new QStackedWidget(this))
    , m_fields(newTable(u"comparedFields"_s, tr("Fields that differ"), tr("Path"), this))
    , m_text(new ByteTextView(this))
    , m_noBody(new QLabel(this))
    , m_notes(new WrappedLabel(this))
    , m_position(new QLabel(this))
    , m_previous(new QPushButton(tr("&Previous difference"), this))
    , m_next(new QPushButton(tr("&Next difference"), this))
{
    setObjectName(u"compareWindow"_s);
    resize(kFirstSize);
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_reading)
            m_pair = {};
        showComparison({});
        m_summary->setText(m_progress);
    });
    connect(m_anyOrder, &QCheckBox::toggled, this, &CompareWindow::compareAgain);
    connect(m_byValue, &QCheckBox::toggled, this, &CompareWindow::compareAgain);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
}

CompareWindow::~CompareWindow()
{
    dropReading();
}

void CompareWindow::build()
{
    m_summary->setObjectName(u"comparedSummary"_s);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_events->setObjectName(u"comparedEvents"_s);
    m_notes->setObjectName(u"comparedNotes"_s);
    m_notes->hide();
    m_anyOrder->setObjectName(u"compareAnyOrder"_s);
    m_anyOrder->setChecked(true);
    m_byValue->setObjectName(u"compareByValue"_s);
    m_headersTitle->setText(tr("Headers"));
    for (QLabel *label : { m_headersTitle, m_bodyTitle, m_noBody, m_position })
        label->setTextFormat(Qt::PlainText);
    m_noBody->setObjectName(u"comparedNoBody"_s);
    m_noBody->setAlignment(Qt::AlignCenter);
    m_position->setObjectName(u"comparedPosition"_s);
    m_text->setObjectName(u"comparedText"_s);
    m_text->setAccessibleName(tr("Lines that differ"));
    followTheme(m_text);
    for (QWidget *page : { static_cast<QWidget *>(m_noBody), static_cast<QWidget *>(m_fields),
                           static_cast<QWidget *>(m_text) })
        m_body->addWidget(page);
    m_previous->setObjectName(u"previousDifference"_s);
    m_previous->setToolTip(tr("Shift+F8"));
    m_next->setObjectName(u"nextDifference"_s);
    m_next->setToolTip(tr("F8"));
    // A button's own shortcut acts a tenth of a second later, and a held key would be lost.
    const auto addKey = [this](const QKeySequence &keys, int by) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, by] { step(by); });
    };
    addKey(Qt::Key_F8, 1);
    addKey(Qt::SHIFT | Qt::Key_F8, -1);
    for (QPushButton *button : { m_previous, m_next }) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }

    const auto section = [this](QWidget *title, QWidget *content) {
        auto *widget = new QWidget(this);
        auto *layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(title);
        layout->addWidget(content, 1);
        return widget;
    };
    auto *options = new QHBoxLayout;
    options->addWidget(m_bodyTitle, 1);
    options->addWidget(m_anyOrder);
    options->addWidget(m_byValue);
    auto *bodyBar = new QWidget(this);
    options->setContentsMargins(0, 0, 0, 0);
    bodyBar->setLayout(options);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(section(m_headersTitle, m_headers));
    m_parts->addWidget(section(bodyBar, m_body));
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_previous);
    bottom->addWidget(m_next);
    bottom->addWidget(m_position, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_events);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_notes);
    layout->addStretch(0);
    layout->addLayout(bottom);
    showComparison({});
}

void CompareWindow::compare(qint64 oneId, qint64 otherId)
{
    read(tr("Comparing…"), Workspace::Lane::Detail,
         [oneId, otherId](EventReader &reader, const std::atomic<bool> &) {
             return readPair(reader, oneId, otherId);
         });
}

void CompareWindow::compareWithLastOfType(qint64 id)
{
    read(tr("Looking for the last one of this type…"), Workspace::Lane::Search,
         [id](EventReader &reader, const std::atomic<bool> &cancelled) {
             return readWithLastOfType(reader, id, cancelled);
         });
}

void CompareWindow::compareWithAttemptBefore(qint64 id)
{
    read(tr("Looking for the attempt before…"), Workspace::Lane::Detail,
         [id](EventReader &reader, const std::atomic<bool> &) {
             return readWithAttemptBefore(reader, id);
         });
}

void CompareWindow::compareWithReplay(qint64 eventId, qint64 replayId)
{
    read(tr("Comparing…"), Workspace::Lane::Detail,
         [eventId, replayId](EventReader &reader, const std::atomic<bool> &) {
             return readWithReplay(reader, eventId, replayId);
         });
}

void CompareWindow::read(const QString &progress, Workspace::Lane lane, const Reading &reading)
{
    dropReading();
    m_comparing.cancel();
    m_reading = std::make_shared<std::atomic<bool>>(false);
    m_progress = progress;
    m_patience.start();
    m_workspace->read(
            lane, this,
            [reading, cancelled = m_reading](EventReader &reader) {
                return reading(reader, *cancelled);
            },
            [this, cancelled = m_reading](EventPair pair) {
                if (!cancelled->load())
                    take(std::move(pair));
            },
            m_reading);
}

void CompareWindow::dropReading()
{
    if (m_reading)
        m_reading->store(true);
    m_reading.reset();
}

void CompareWindow::take(EventPair pair)
{
    m_reading.reset();
    m_pair = std::move(pair);
    if (!m_pair.problem.isEmpty()) {
        showComparison({});
        m_summary->setText(m_pair.problem);
        return;
    }
    compareAgain();
}

void CompareWindow::compareAgain()
{
    if (!m_pair.isComplete())
        return;
    m_progress = tr("Comparing…");
    m_patience.start();
    const ComparisonOptions options{ .keyOrder = !m_anyOrder->isChecked(),
                                     .numbersByValue = m_byValue->isChecked() };
    m_comparing.start(
            [left = m_pair.left.request, right = m_pair.right.request,
             options](const std::atomic<bool> &stop) {
                return compareRequests(left, right, options, stop);
            },
            [this](Comparison comparison) { showComparison(std::move(comparison)); });
}

void CompareWindow::showComparison(Comparison comparison)
{
    m_patience.stop();
    m_shown = std::move(comparison);
    m_summary->setText(m_shown.summary);
    fill(m_headers, m_shown.headers);
    fill(m_fields, m_shown.fields);
    m_text->setText(m_shown.text ? m_shown.text : std::make_shared<LinedText>(QByteArray()),
                    Syntax::Plain);
    QWidget *page = m_noBody;
    if (!m_shown.fields.empty())
        page = m_fields;
    else if (m_shown.text)
        page = m_text;
    m_body->setCurrentWidget(page);
    const bool isPair = m_pair.isComplete();
    m_parts->setVisible(isPair);
    m_events->setVisible(isPair);
    setWindowTitle(isPair ? tr("%1 and %2 compared").arg(m_pair.left.name, m_pair.right.name)
                          : tr("Compare events"));
    m_events->setText(isPair ? tr("Left: %1").arg(m_pair.left.line) + u'\n'
                                      + tr("Right: %1").arg(m_pair.right.line)
                             : QString());
    m_noBody->setText(m_shown.summary.isEmpty() ? QString() : tr("No difference to show."));
    m_notes->setText(m_shown.notes.join(u'\n'));
    m_notes->setVisible(!m_shown.notes.isEmpty());
    // While it is compared once more, the one that was clicked keeps the focus.
    if (!m_shown.summary.isEmpty()) {
        m_anyOrder->setVisible(m_shown.isByStructure);
        m_byValue->setVisible(m_shown.isByStructure);
    }
    m_place = -1;
    colourRows();
    showPlace();
}

void CompareWindow::colourRows()
{
    for (const QTreeWidget *table : { m_headers, m_fields }) {
        for (int i = 0; i < table->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = table->topLevelItem(i);
            const auto kind =
                    static_cast<ComparedRow::Kind>(item->data(kKindColumn, kKindRole).toInt());
            item->setForeground(kKindColumn, kindColour(kind, table->palette()));
        }
    }
}

void CompareWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourRows();
}

int CompareWindow::placeCount() const
{
    return static_cast<int>(m_shown.headers.size() + m_shown.fields.size() + m_shown.places.size());
}

void CompareWindow::step(int by)
{
    if (placeCount() == 0)
        return;
    m_place = qBound(0, m_place + by, placeCount() - 1);
    showPlace();
}

void CompareWindow::showPlace()
{
    const int count = placeCount();
    m_next->setEnabled(m_place + 1 < count);
    m_previous->setEnabled(m_place > 0);
    if (count == 0)
        m_position->clear();
    else if (m_place < 0)
        m_position->setText(count == 1 ? tr("1 difference") : tr("%L1 differences").arg(count));
    else
        m_position->setText(tr("Difference %L1 of %L2").arg(m_place + 1).arg(count));
    const auto headers = static_cast<int>(m_shown.headers.size());
    const bool isInHeaders = m_place >= 0 && m_place < headers;
    const int inBody = m_place - headers;
    m_headers->setCurrentItem(isInHeaders ? m_headers->topLevelItem(m_place) : nullptr);
    const bool isInFields = inBody >= 0 && !m_shown.fields.empty();
    m_fields->setCurrentItem(isInFields ? m_fields->topLevelItem(inBody) : nullptr);
    const bool isInText = inBody >= 0 && !m_shown.places.empty();
    const qsizetype line = isInText ? m_shown.places[static_cast<std::size_t>(inBody)] : -1;
    m_text->setMarkedLine(line);
    if (isInText)
        m_text->scrollToLine(line);
}

} // namespace hookloupe
