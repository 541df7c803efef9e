// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/keptrunsview.h"

#include "core/workspace/workspace.h"
#include "ui/eventlist/eventtext.h"
#include "ui/problemlabel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const KeptRun &run)
{
    if (!run.problem.isEmpty())
        return KeptRunsView::tr("cannot be read");
    if (run.isPlayed)
        return KeptRunsView::tr("is being played");
    return run.isOver ? KeptRunsView::tr("ended") : KeptRunsView::tr("broken off");
}

QString countsText(const KeptRun &run)
{
    if (!run.problem.isEmpty())
        return run.problem;
    if (!run.summary)
        return QLocale().formattedDataSize(run.bytes);
    const QLocale locale;
    return KeptRunsView::tr("%1 of %2 accepted, %3 given up, %4 not finished")
            .arg(locale.toString(run.summary->accepted), locale.toString(run.summary->messages),
                 locale.toString(run.summary->gaveUp), locale.toString(run.summary->unfinished));
}

} // namespace

KeptRunsView::KeptRunsView(Workspace *workspace, QString folder, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_folder(std::move(folder))
    , m_rows(new QTreeWidget(this))
    , m_secret(new QLineEdit(this))
    , m_resume(new QPushButton(tr("&Go on"), this))
    , m_remove(new QPushButton(tr("Re&move…"), this))
    , m_problem(new ProblemLabel(this))
{
    m_rows->setObjectName(u"keptRuns"_s);
    m_rows->setAccessibleName(tr("Runs that are kept"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setHeaderLabels(
            { tr("Begun"), tr("Scenario"), tr("Scheme"), tr("State"), tr("Messages"), tr("To") });
    const int character = m_rows->fontMetrics().averageCharWidth();
    int column = 0;
    for (const int characters : { 24, 28, 20, 16, 48 })
        m_rows->header()->resizeSection(column++, character * characters);
    m_secret->setObjectName(u"keptRunSecret"_s);
    m_secret->setAccessibleName(tr("Secret of the run"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("(that of “What to send”, or of an endpoint with the scheme)"));
    m_resume->setObjectName(u"resumeRun"_s);
    m_resume->setAutoDefault(false);
    m_remove->setObjectName(u"removeRun"_s);
    m_remove->setAutoDefault(false);
    auto *title = new QLabel(tr("Se&cret"), this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_secret);
    auto *bar = new QHBoxLayout;
    bar->addWidget(title);
    bar->addWidget(m_secret, 1);
    bar->addWidget(m_resume);
    bar->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_rows, 1);
    layout->addLayout(bar);
    layout->addWidget(m_problem);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &KeptRunsView::showButtons);
    connect(m_rows, &QTreeWidget::itemActivated, this, &KeptRunsView::resume);
    connect(m_resume, &QPushButton::clicked, this, &KeptRunsView::resume);
    connect(m_remove, &QPushButton::clicked, this, &KeptRunsView::remove);
    showButtons();
}

void KeptRunsView::reload()
{
    m_workspace->read(
            Workspace::Lane::Search, this,
            [folder = m_folder](EventReader &) { return keptRuns(folder); },
            [this](const QList<KeptRun> &runs) { show(runs); });
}

void KeptRunsView::show(const QList<KeptRun> &runs)
{
    const QString chosen = current() ? current()->path : QString();
    m_rows->clear();
    m_runs = runs;
    for (const KeptRun &run : runs) {
        auto *row = new QTreeWidgetItem(
                { run.startedAtUs > 0 ? timeText(run.startedAtUs, QDateTime::currentDateTime())
                                      : QString(),
                  run.scenario, run.schemeId, stateText(run), countsText(run), run.target });
        m_rows->addTopLevelItem(row);
        if (run.path == chosen)
            m_rows->setCurrentItem(row);
    }
    if (!m_rows->currentItem() && m_rows->topLevelItemCount() > 0)
        m_rows->setCurrentItem(m_rows->topLevelItem(0));
    showButtons();
}

const KeptRun *KeptRunsView::current() const
{
    const int row = m_rows->indexOfTopLevelItem(m_rows->currentItem());
    return row >= 0 && row < m_runs.size() ? &m_runs.at(row) : nullptr;
}

void KeptRunsView::setPlaying(bool playing)
{
    m_isPlaying = playing;
    showButtons();
}

void KeptRunsView::setProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

void KeptRunsView::showButtons()
{
    const KeptRun *run = current();
    m_resume->setEnabled(run && !m_isPlaying && !run->isOver && !run->isPlayed
                         && run->problem.isEmpty());
    m_remove->setEnabled(run && !run->isPlayed);
    m_secret->setEnabled(m_resume->isEnabled());
}

void KeptRunsView::resume()
{
    if (!m_resume->isEnabled())
        return;
    m_problem->setProblem({});
    Q_EMIT resumeRequested(*current(), SecretBytes(m_secret->text().toUtf8()));
}

void KeptRunsView::remove()
{
    if (!m_remove->isEnabled())
        return;
    const QString path = current()->path;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove a run"), QString(),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"removeRunQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setText(current()->isOver || !current()->problem.isEmpty()
                              ? tr("Remove this run? Its file is deleted.")
                              : tr("Remove this run? Its file is deleted, and it cannot go on "
                                   "any more."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, path] {
        const auto removed = removeRun(path);
        m_problem->setProblem(removed ? QString() : removed.error().sentence);
        reload();
    });
    question->open();
}

} // namespace hookloupe
