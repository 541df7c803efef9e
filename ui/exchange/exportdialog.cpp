// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/exportdialog.h"

#include "core/delivery/httpsender.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/workspace/storebatchsource.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/replacementsmodel.h"
#include "ui/problemlabel.h"
#include "ui/rows/rowtexts.h"
#include "ui/savedialog.h"
#include "ui/showntext.h"
#include "ui/store/storetaskdialog.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSelected = 0;
constexpr int kFiltered = 1;
constexpr int kPreviewPauseMs = 250;
/// What other programs still take.
constexpr qsizetype kClipboardBytesMax = 1024LL * 1024;

QString linesOf(const QByteArray &bytes)
{
    QStringList lines;
    for (QByteArray line : bytes.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(displayText(line));
    }
    return lines.join(u'\n');
}

/// May run in any thread.
QString sentenceOf(const ExportDone &done, bool isRedacted)
{
    QString sentence = ExportDialog::tr("%1 exported.")
                               .arg(eventsText(static_cast<std::size_t>(done.written)));
    if (isRedacted && done.replaced == 0)
        sentence += u' ' + ExportDialog::tr("There was nothing to redact.");
    else if (isRedacted)
        sentence += u' '
                + ExportDialog::tr("Redacted values: %1.").arg(QLocale().toString(done.replaced));
    if (done.left > 0)
        sentence += u' '
                + ExportDialog::tr("%1 left out: %2")
                          .arg(eventsText(static_cast<std::size_t>(done.left)), done.why);
    return sentence;
}

} // namespace

ExportDialog::ExportDialog(Workspace *workspace, Choice choice, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_choice(std::move(choice))
    , m_pseudonyms(Pseudonyms::withRandomKey())
    , m_events(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_loses(new WrappedLabel(this))
    , m_to(new QLineEdit(QString::fromUtf8(m_choice.baseUrl), this))
    , m_title(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_leaks(new QListWidget(this))
    , m_redact(new QCheckBox(tr("&Redact: take out credentials, people and payment data"), this))
    , m_signatures(new QCheckBox(tr("Take out si&gnatures, too"), this))
    , m_rules(new QPushButton(tr("R&ules…"), this))
    , m_meaning(new WrappedLabel(this))
    , m_problem(new ProblemLabel(this))
    , m_state(new WrappedLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_model(new ReplacementsModel(this))
    , m_table(new QTableView(this))
    , m_reveal(new QCheckBox(tr("S&how the values that are taken out"), this))
    , m_value(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_addedText(new WrappedLabel(this))
    , m_forget(new QPushButton(tr("Forge&t these"), this))
    , m_text(new QPlainTextEdit(this))
{
    if (!m_choice.selected.empty())
        m_events->addItem(tr("The selected events (%1)").arg(eventsText(m_choice.selected)),
                          kSelected);
    m_events->addItem(m_choice.filter.isEmpty() ? tr("All events")
                                                : tr("All events that match the filter"),
                      kFiltered);
    build();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewPauseMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::preview);
    showFormat();
    showAdded();
    takeScope();
}

ExportDialog::~ExportDialog()
{
    endLooking();
}

void ExportDialog::endLooking()
{
    if (m_looking)
        *m_looking = true;
    m_looking.reset();
}

void ExportDialog::showFormat()
{
    const ExportFormat *format = findExportFormat(m_format->currentData().toString());
    m_loses->setText(format->loses.isEmpty() ? tr("It keeps all that is known of an event.")
                                             : CoreText::tr(format->loses.data()));
    m_form->setRowVisible(m_to, format->make != nullptr);
    m_form->setRowVisible(m_title, isDocument());
    m_form->setRowVisible(m_note, isDocument());
    showLeaks({});
    previewSoon();
}

bool ExportDialog::isDocument() const
{
    const ExportFormat *format = findExportFormat(m_format->currentData().toString());
    return format && !format->make;
}

void ExportDialog::showLeaks(const std::vector<Leak> &leaks)
{
    m_leaks->clear();
    for (const Leak &leak : leaks) {
        const QString times =
                leak.count == 1 ? tr("once") : tr("%1 times").arg(QLocale().toString(leak.count));
        auto *item = new QListWidgetItem(
                leak.firstFile.isEmpty()
                        ? tr("%1, %2").arg(leak.what, times)
                        : tr("%1, %2, first in %3").arg(leak.what, times, leak.firstFile),
                m_leaks);
        if (leak.isSecret) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        }
    }
    QWidget *page = m_leaks->parentWidget();
    const int index = m_tabs->indexOf(page);
    m_tabs->setTabVisible(index, !leaks.empty());
    m_tabs->setTabText(index, tr("&Left in it (%1)").arg(QLocale().toString(leaks.size())));
    if (!leaks.empty())
        m_tabs->setCurrentIndex(index);
}

void ExportDialog::takeScope()
{
    endLooking();
    m_done.clear();
    m_problem->setProblem({});
    if (m_events->currentData().toInt() == kSelected) {
        std::vector<qint64> ids = m_choice.selected;
        std::ranges::sort(ids);
        takeIds(std::move(ids));
        return;
    }
    m_ids.reset();
    m_isPreviewed = false;
    showCounts();
    m_looking = std::make_shared<std::atomic<bool>>(false);
    m_workspace->read(
            Workspace::Lane::Search, this,
            [filter = m_choice.filter, cancelled = m_looking](EventReader &reader) {
                return matchingIds(reader, filter, *cancelled);
            },
            [this, cancelled = m_looking](Result<std::vector<qint64>> ids) {
                if (*cancelled)
                    return;
                m_looking.reset();
                if (!ids)
                    m_problem->setProblem(ids.error().sentence);
                takeIds(ids ? *std::move(ids) : std::vector<qint64>());
            });
}

void ExportDialog::takeIds(std::vector<qint64> ids)
{
    m_ids = std::move(ids);
    preview();
}

RedactionRules ExportDialog::rules() const
{
    RedactionRules rules = m_workspace->redactionRules();
    rules.signatures = m_signatures->isChecked();
    return rules;
}

std::optional<Redactor> ExportDialog::redactor(bool keepsNothing) const
{
    if (!m_redact->isChecked())
        return std::nullopt;
    RedactionChoices choices;
    if (!keepsNothing)
        choices.kept = m_model->kept();
    for (const QByteArray &value : m_added) {
        if (!choices.kept.contains(value))
            choices.added.append(value);
    }
    return Redactor(rules(), m_pseudonyms, std::move(choices));
}

Result<ExportPlan> ExportDialog::plan() const
{
    ExportPlan plan;
    if (m_ids)
        plan.ids = *m_ids;
    plan.formatId = m_format->currentData().toString();
    plan.redactor = redactor(false);
    if (isDocument()) {
        CaseContext context = caseContext(*m_workspace);
        context.title = m_title->text().simplified();
        context.note = m_note->toPlainText().trimmed();
        plan.context = std::make_shared<const CaseContext>(std::move(context));
        return plan;
    }
    const auto target = SendTarget::parse(m_to->text().trimmed().toUtf8());
    if (!target)
        return Error{ ErrorCode::InvalidInput,
                      tr("Commands cannot send there: %1").arg(target.error().sentence) };
    plan.options.baseUrl = m_to->text().trimmed().toUtf8();
    while (plan.options.baseUrl.endsWith('/'))
        plan.options.baseUrl.chop(1);
    return plan;
}

void ExportDialog::previewSoon()
{
    m_isPreviewed = false;
    m_done.clear();
    m_previewTimer.start();
    showCounts();
}

void ExportDialog::preview()
{
    m_previewTimer.stop();
    if (!m_ids)
        return; // it comes when they are found
    endLooking();
    const auto chosen = plan();
    m_problem->setProblem(chosen ? QString() : chosen.error().sentence);
    m_isPreviewed = false;
    showCounts();
    if (!chosen)
        return;
    m_looking = std::make_shared<std::atomic<bool>>(false);
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [plan = *chosen, all = redactor(true), cancelled = m_looking](EventReader &reader) {
                return previewExport(reader, plan, all, *cancelled);
            },
            [this, cancelled = m_looking](const ExportPreview &preview) {
                if (*cancelled)
                    return;
                m_looking.reset();
                takePreview(preview);
            },
            m_looking);
}

void ExportDialog::takePreview(const ExportPreview &preview)
{
    m_isPreviewed = true;
    const int row = m_table->currentIndex().row();
    m_model->setReplacements(preview.replacements);
    if (m_model->rowCount() > 0)
        m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
    QString text = linesOf(preview.beginning);
    if (preview.isCut)
        text += u'\n' + tr("… and so on");
    m_text->setPlainText(text);
    m_shown = preview;
    m_shown.replacements.clear();
    m_shown.beginning.clear();
    showCounts();
}

void ExportDialog::showCounts()
{
    const bool isRedacting = m_redact->isChecked();
    m_signatures->setEnabled(isRedacting);
    m_rules->setEnabled(isRedacting);
    m_tabs->setTabEnabled(0, isRedacting);
    const qsizetype taken = m_model->takenCount();
    m_tabs->setTabText(0,
                       isRedacting && m_isPreviewed
                               ? tr("&Taken out (%1)").arg(QLocale().toString(taken))
                               : tr("&Taken out"));
    m_meaning->setText(
            isRedacting && isDocument()
                    ? tr("What is redacted is signed anew with throw-away keys that go along: what "
                         "verified here verifies there, and what failed fails for the same cause, "
                         "where that can be. The finished file is searched for your secrets.")
                    : isRedacting
                    ? tr("Where signed content is redacted, the signature no longer verifies for "
                         "whoever gets it; the verdict that was made here stays in formats that "
                         "have room for it.")
                    : tr("Nothing is taken out: credentials, tokens and personal data go along."));
    const bool canGoOut = m_ids && !m_ids->empty();
    // A case is no text.
    m_copy->setEnabled(canGoOut && m_format->currentData().toString() != "case"_L1);
    m_save->setEnabled(canGoOut);
    // A preview that comes later takes nothing away.
    if (!m_done.isEmpty()) {
        m_state->setText(m_done);
        return;
    }
    if (!m_ids) {
        m_state->setText(tr("Looking for the events…"));
        return;
    }
    if (m_ids->empty()) {
        m_state->setText(tr("There is no event to export."));
        return;
    }
    QStringList sentences{ tr("%1 would be exported.").arg(eventsText(m_ids->size())) };
    if (!m_isPreviewed) {
        if (m_problem->text().isEmpty())
            sentences.append(tr("Looking what that would be…"));
    } else {
        if (m_shown.events < static_cast<qint64>(m_ids->size()))
            sentences.append(tr("The preview is of the first %1 only; the others are redacted by "
                                "the same rules.")
                                     .arg(QLocale().toString(m_shown.events)));
        if (m_shown.hasMoreReplacements)
            sentences.append(tr("More is taken out than is listed."));
        sentences += m_shown.notes;
    }
    m_state->setText(sentences.join(u' '));
}

void ExportDialog::run(const QString &doing,
                       std::function<Result<QString>(const TaskProgress &)> task,
                       std::function<void()> then, std::function<void()> failed)
{
    auto *dialog = new StoreTaskDialog(doing, std::move(task), this);
    dialog->setWindowTitle(tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this,
            [this, dialog, then = std::move(then), failed = std::move(failed)] {
                const Result<QString> &result = dialog->result();
                // Made in English, as what others read.
                m_problem->setProblem(result ? QString() : shownText(result.error().sentence));
                if (!result) {
                    if (failed)
                        failed();
                    return;
                }
                then();
                m_done = *result;
                showCounts();
                Q_EMIT told(*result);
            });
    dialog->open();
}

void ExportDialog::saveTo(const QString &path, bool allowsLeaks)
{
    auto chosen = plan();
    if (!chosen || !m_ids) {
        m_problem->setProblem(chosen ? QString() : chosen.error().sentence);
        return;
    }
    if (chosen->context && allowsLeaks) {
        CaseContext context = *chosen->context;
        context.allowsLeaks = true;
        chosen->context = std::make_shared<const CaseContext>(std::move(context));
    }
    auto outcome = std::make_shared<ExportDone>();
    run(
            tr("Exporting %1…").arg(eventsText(m_ids->size())),
            [plan = *chosen, path, outcome,
             store = m_workspace->storePath()](const TaskProgress &progress) -> Result<QString> {
                const auto done = exportToFile(store, plan, path, progress);
                if (!done)
                    return done.error();
                *outcome = *done;
                if (done->isBlocked)
                    return Error{ ErrorCode::InvalidInput, blockedSentence(*done) };
                return tr("%1 %2").arg(sentenceOf(*done, plan.redactor.has_value()),
                                       tr("It is in %1.").arg(QDir::toNativeSeparators(path)));
            },
            [this, outcome] { showLeaks(outcome->leaks); },
            [this, outcome, path] {
                showLeaks(outcome->leaks);
                if (outcome->isBlocked)
                    askWhetherAnyway(path, blockedSentence(*outcome));
            });
}

void ExportDialog::askWhetherAnyway(const QString &path, const QString &sentence)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Export"), sentence,
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *anyway =
            question->addButton(tr("&Write it all the same"), QMessageBox::DestructiveRole);
    anyway->setObjectName(u"exportAnyway"_s);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, [this, path] { saveTo(path, true); });
    question->open();
}

void ExportDialog::copy()
{
    const auto chosen = plan();
    if (!chosen || !m_ids) {
        m_problem->setProblem(chosen ? QString() : chosen.error().sentence);
        return;
    }
    auto bytes = std::make_shared<QByteArray>();
    run(
            tr("Exporting %1…").arg(eventsText(m_ids->size())),
            [plan = *chosen, bytes,
             store = m_workspace->storePath()](const TaskProgress &progress) -> Result<QString> {
                auto text = exportToMemory(store, plan, kClipboardBytesMax, progress);
                if (!text)
                    return text.error();
                if (!text->bytes.isValidUtf8() || text->bytes.contains('\0'))
                    return Error{ ErrorCode::InvalidInput,
                                  tr("It holds bytes that are no text, which the clipboard would "
                                     "change. Save it to a file.") };
                *bytes = std::move(text->bytes);
                return tr("%1 It is on the clipboard.")
                        .arg(sentenceOf(text->done, plan.redactor.has_value()));
            },
            [bytes] { QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes)); });
}

void ExportDialog::askWhereToSave()
{
    const ExportFormat *format = findExportFormat(m_format->currentData().toString());
    const QString suffix = format->suffix;
    auto *dialog = newSaveDialog(
            tr("Export"), u"hookloupe-events."_s + suffix,
            { tr("%1 (*.%2)").arg(QString(format->title).section(u" ("_s, 0, 0), suffix) }, this);
    dialog->setObjectName(u"saveExport"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveTo(path); });
    dialog->open();
}

} // namespace hookloupe
