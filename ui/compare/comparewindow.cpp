// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/comparewindow.h"

#include "ui/compare/comparedtext.h"
#include "ui/compare/differencetable.h"
#include "ui/compare/diffview.h"
#include "ui/firstsize.h"
#include "ui/settings.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1000, 720);
/// What is done sooner needs no word; it would only flicker.
constexpr int kPatienceMs = 300;

} // namespace

CompareWindow::CompareWindow(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_summary(new WrappedLabel(this))
    , m_busy(new QWidget(this))
    , m_events(new WrappedLabel(this))
    , m_withoutChanging(new QCheckBox(tr("&Without what differs each time"), this))
    , m_viewLabel(new QLabel(tr("&Show:"), this))
    , m_view(new QComboBox(this))
    , m_anyOrder(new QCheckBox(tr("&Ignore the order of keys"), this))
    , m_byValue(new QCheckBox(tr("Numbers by &value (1.0 is 1)"), this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_headers(new DifferenceTable(tr("Header"), this))
    , m_body(new QStackedWidget(this))
    , m_fields(new DifferenceTable(tr("Path"), this))
    , m_lines(new DiffView(this))
    , m_noBody(new QLabel(this))
    , m_notes(new WrappedLabel(this))
    , m_position(new QLabel(this))
    , m_previous(new QPushButton(tr("&Previous difference"), this))
    , m_next(new QPushButton(tr("&Next difference"), this))
    , m_copy(new QPushButton(tr("Copy as &text"), this))
{
    setObjectName(u"compareWindow"_s);
    resize(firstSize(*this, kFirstSize));
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &CompareWindow::showBusy);
    for (QCheckBox *option : { m_anyOrder, m_byValue })
        connect(option, &QCheckBox::toggled, this, &CompareWindow::compareAgain);
    connect(m_withoutChanging, &QCheckBox::toggled, this, [this](bool without) {
        settings::Comparing comparing = settings::comparing();
        comparing.withoutChanging = without;
        settings::setComparing(comparing);
        compareAgain();
    });
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_isSplit = true; });
    connect(m_view, &QComboBox::activated, this, &CompareWindow::chooseView);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_copy, &QPushButton::clicked, this, &CompareWindow::copyText);
    showComparison({});
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
    m_headers->setObjectName(u"comparedHeaders"_s);
    m_headers->setAccessibleName(tr("Headers that differ"));
    m_fields->setObjectName(u"comparedFields"_s);
    m_fields->setAccessibleName(tr("Fields that differ"));
    for (QLabel *label : { m_noBody, m_position })
        label->setTextFormat(Qt::PlainText);
    m_noBody->setObjectName(u"comparedNoBody"_s);
    m_noBody->setAlignment(Qt::AlignCenter);
    m_position->setObjectName(u"comparedPosition"_s);
    for (QWidget *page : { static_cast<QWidget *>(m_noBody), static_cast<QWidget *>(m_fields),
                           static_cast<QWidget *>(m_lines) })
        m_body->addWidget(page);

    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Comparing"));
    auto *cancelButton = new QPushButton(tr("C&ancel"), m_busy);
    cancelButton->setObjectName(u"cancelComparing"_s);
    cancelButton->setAutoDefault(false);
    connect(cancelButton, &QPushButton::clicked, this, &CompareWindow::cancel);
    m_busy->setObjectName(u"comparingBusy"_s);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(bar, 1);
    busy->addWidget(cancelButton);
    m_busy->hide();

    const auto section = [this](QWidget *title, QWidget *content) {
        auto *widget = new QWidget(this);
        auto *layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(title);
        layout->addWidget(content, 1);
        return widget;
    };
    auto *headersBar = new QWidget(this);
    auto *headersLayout = new QHBoxLayout(headersBar);
    headersLayout->setContentsMargins(0, 0, 0, 0);
    headersLayout->addWidget(new QLabel(tr("Headers"), this), 1);
    headersLayout->addWidget(m_withoutChanging);
    m_withoutChanging->setObjectName(u"compareWithoutChanging"_s);
    m_withoutChanging->setToolTip(tr("Leaves aside dates, ids of requests, signatures, what "
                                     "proxies add, and lengths where the bodies differ"));
    m_withoutChanging->setChecked(settings::comparing().withoutChanging);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(section(headersBar, m_headers));
    m_parts->addWidget(section(newOptions(), m_body));
    m_parts->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_busy);
    layout->addWidget(m_events);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_notes);
    layout->addStretch(0);
    layout->addWidget(newBottom());
}

QWidget *CompareWindow::newOptions()
{
    m_anyOrder->setObjectName(u"compareAnyOrder"_s);
    m_anyOrder->setChecked(true);
    m_byValue->setObjectName(u"compareByValue"_s);
    m_view->setObjectName(u"compareView"_s);
    m_view->setAccessibleName(tr("Show the bodies"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_viewLabel->setBuddy(m_view);
    auto *bar = new QWidget(this);
    auto *options = new QHBoxLayout(bar);
    options->setContentsMargins(0, 0, 0, 0);
    options->addWidget(new QLabel(tr("Body"), this), 1);
    options->addWidget(m_anyOrder);
    options->addWidget(m_byValue);
    options->addWidget(m_viewLabel);
    options->addWidget(m_view);
    return bar;
}

QWidget *CompareWindow::newBottom()
{
    m_previous->setObjectName(u"previousDifference"_s);
    m_previous->setToolTip(tr("Shift+F8"));
    m_next->setObjectName(u"nextDifference"_s);
    m_next->setToolTip(tr("F8"));
    m_copy->setObjectName(u"copyDifferences"_s);
    m_copy->setToolTip(tr("All differences, in the unified form (Ctrl+Shift+C)"));
    // A button's own shortcut acts a tenth of a second later, and a held key would be lost.
    const auto addKey = [this](const QKeySequence &keys, const std::function<void()> &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    addKey(Qt::Key_F8, [this] { step(1); });
    addKey(Qt::SHIFT | Qt::Key_F8, [this] { step(-1); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyText(); });
    for (QPushButton *button : { m_previous, m_next, m_copy }) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Return belongs to what has the focus, and Escape closes.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QWidget(this);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_position, 1);
    layout->addWidget(m_copy);
    layout->addWidget(buttons);
    return bottom;
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
                                     .numbersByValue = m_byValue->isChecked(),
                                     .linesOfJson = settings::comparing().linesOfJson,
                                     .withoutChanging = m_withoutChanging->isChecked(),
                                     .changing =
                                             changingFieldsOf(m_pair, *m_workspace->schemes()) };
    m_comparing.start(
            [left = m_pair.left.request, right = m_pair.right.request,
             options](const std::atomic<bool> &stop) {
                return compareRequests(left, right, options, stop);
            },
            [this, hasLines = options.linesOfJson](Comparison comparison) {
                m_hasLines = hasLines;
                showComparison(std::move(comparison));
            });
}

void CompareWindow::showBusy()
{
    if (m_reading)
        m_pair = {};
    showComparison({});
    m_summary->setText(m_progress);
    m_busy->show();
}

void CompareWindow::endBusy()
{
    m_patience.stop();
    m_busy->hide();
}

void CompareWindow::cancel()
{
    dropReading();
    m_comparing.cancel();
    showComparison({});
    m_summary->setText(tr("The comparison was cancelled. Change an option, or compare again from "
                          "the list."));
}

void CompareWindow::showComparison(Comparison comparison)
{
    endBusy();
    m_shown = std::move(comparison);
    m_isShown = !m_shown.summary.isEmpty();
    m_summary->setText(m_shown.summary);
    m_headers->setRows(m_shown.headers);
    m_fields->setRows(m_shown.fields);
    m_lines->setDiff(m_shown.lines, m_pair.left.name, m_pair.right.name);
    const bool isPair = m_pair.isComplete();
    m_parts->setVisible(isPair);
    m_events->setVisible(isPair);
    setWindowTitle(isPair ? tr("%1 and %2 compared").arg(m_pair.left.name, m_pair.right.name)
                          : tr("Compare events"));
    m_events->setText(isPair ? tr("Left: %1").arg(m_pair.left.line) + u'\n'
                                      + tr("Right: %1").arg(m_pair.right.line)
                             : QString());
    m_noBody->setText(m_isShown ? tr("No difference to show.") : QString());
    m_notes->setText(m_shown.notes.join(u'\n'));
    m_notes->setVisible(!m_shown.notes.isEmpty());
    m_copy->setEnabled(m_isShown);
    // While it is compared once more, the one that was clicked keeps the focus.
    if (m_isShown) {
        m_anyOrder->setVisible(m_shown.isByStructure);
        m_byValue->setVisible(m_shown.isByStructure);
        offerViews();
    }
    m_place = -1;
    showBody();
    fitHeaders();
    showPlace();
}

/// The headers get what they need, and the body what is left.
void CompareWindow::fitHeaders()
{
    if (m_isSplit || !m_isShown)
        return;
    const int all = m_parts->height();
    const int needed = m_headers->parentWidget()->sizeHint().height()
            - m_headers->sizeHint().height() + m_headers->neededHeight();
    const int headers = std::min(needed, all * 2 / 5);
    m_parts->setSizes({ headers, all - headers });
}

void CompareWindow::offerViews()
{
    const settings::Comparing chosen = settings::comparing();
    const bool isByLine = !m_shown.isByStructure || chosen.linesOfJson;
    const View current = !isByLine ? View::Paths
            : chosen.sideBySide    ? View::SideBySide
                                   : View::Lines;
    const QSignalBlocker blocker(m_view);
    m_view->clear();
    if (m_shown.isByStructure)
        m_view->addItem(tr("Fields by path"), static_cast<int>(View::Paths));
    m_view->addItem(tr("Lines, one text"), static_cast<int>(View::Lines));
    m_view->addItem(tr("Lines, side by side"), static_cast<int>(View::SideBySide));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(current)));
}

CompareWindow::View CompareWindow::view() const
{
    return static_cast<View>(m_view->currentData().toInt());
}

void CompareWindow::chooseView()
{
    settings::Comparing chosen = settings::comparing();
    if (m_shown.isByStructure)
        chosen.linesOfJson = view() != View::Paths;
    if (view() != View::Paths)
        chosen.sideBySide = view() == View::SideBySide;
    settings::setComparing(chosen);
    if (m_shown.isByStructure && chosen.linesOfJson && !m_hasLines) {
        compareAgain();
        return;
    }
    m_place = -1;
    showBody();
    showPlace();
}

void CompareWindow::showBody()
{
    const bool isByPath = m_shown.isByStructure && view() == View::Paths;
    m_lines->setSideBySide(view() == View::SideBySide);
    QWidget *page = m_noBody;
    if (isByPath && !m_shown.fields.empty())
        page = m_fields;
    else if (!isByPath && m_shown.lines)
        page = m_lines;
    m_body->setCurrentWidget(page);
}

void CompareWindow::copyText()
{
    if (!m_isShown)
        return;
    m_copying.start(
            [comparison = m_shown, left = m_pair.left.line, right = m_pair.right.line,
             byLine = view() != View::Paths](const std::atomic<bool> &) {
                return comparedText(comparison, left, right, byLine);
            },
            [this](const QString &text) {
                QGuiApplication::clipboard()->setText(text);
                m_position->setText(tr("Copied."));
            });
}

int CompareWindow::bodyPlaceCount() const
{
    if (m_body->currentWidget() == m_fields)
        return static_cast<int>(m_shown.fields.size());
    return m_body->currentWidget() == m_lines ? m_lines->placeCount() : 0;
}

int CompareWindow::placeCount() const
{
    return static_cast<int>(m_shown.headers.size()) + bodyPlaceCount();
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
    const int inBody = m_place - headers;
    m_headers->showRow(m_place >= 0 && inBody < 0 ? m_place : -1);
    m_fields->showRow(inBody >= 0 && m_body->currentWidget() == m_fields ? inBody : -1);
    m_lines->showPlace(inBody >= 0 && m_body->currentWidget() == m_lines ? inBody : -1);
}

} // namespace hookloupe
