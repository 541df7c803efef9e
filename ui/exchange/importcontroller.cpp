// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/importcontroller.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/formats.h"
#include "ui/exchange/casedialog.h"
#include "ui/exchange/clipboardwatch.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importreader.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300;

QStringList nameFilters()
{
    const auto patterns = [](QLatin1StringView suffixes) {
        QStringList list;
        for (const QString &suffix : QString(suffixes).split(u' ', Qt::SkipEmptyParts))
            list.append(u"*."_s + suffix);
        return list;
    };
    QStringList all;
    QStringList each;
    for (const ImportFormat &format : importFormats()) {
        const QStringList own = patterns(format.suffixes);
        for (const QString &pattern : own) {
            if (!all.contains(pattern))
                all.append(pattern);
        }
        // What stands in brackets of the title would be taken for patterns.
        if (!own.isEmpty())
            each.append(CoreText::tr(format.title.data()).section(u" ("_s, 0, 0) + u" ("_s
                        + own.join(u' ') + u')');
    }
    return QStringList{ ImportController::tr("All that can be imported (%1)").arg(all.join(u' ')),
                        ImportController::tr("All files (*)") }
    + each;
}

bool canTake(const QDropEvent &drop)
{
    // Not what is dragged out of here.
    return !drop.source() && drop.mimeData()
            && (drop.mimeData()->hasUrls() || drop.mimeData()->hasText());
}

} // namespace

ImportController::ImportController(Workspace *workspace, Banner *bar, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_clipboard(new ClipboardWatch(this))
    , m_bar(bar)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ImportController::show);
    connect(m_clipboard, &ClipboardWatch::found, this, &ImportController::offer);
    connect(m_clipboard, &ClipboardWatch::gone, this, [this] {
        if (std::exchange(m_isOffering, false))
            m_bar->clear();
    });
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

ImportController::~ImportController() = default;

bool ImportController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window
        || (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
            && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!canTake(*drop)) {
        drop->ignore();
        return true;
    }
    // A file manager that moves would delete what was dropped.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(*drop->mimeData(), tr("what was dropped"));
    return true;
}

void ImportController::watchClipboard(bool watches)
{
    m_clipboard->setActive(watches);
}

void ImportController::offer(qsizetype requests, const QString &format)
{
    // Neither beside an import that is open, nor instead of a sentence about one.
    if (m_dialog || m_case || (m_bar->isVisible() && !m_isOffering))
        return;
    m_isOffering = true;
    m_bar->setCalm(true);
    m_bar->say(requests == 1 ? tr("A request is on the clipboard (%1).").arg(format)
                             : tr("%1 requests are on the clipboard (%2).")
                                       .arg(QLocale().toString(requests), format),
               { { u"importClipboard"_s, tr("&Import…"), [this] { paste(); } },
                 { u"dismissImport"_s, tr("Dis&miss"), [this] {
                      m_isOffering = false;
                      m_bar->clear();
                  } } });
}

void ImportController::warn(const QString &sentence, const QList<Banner::Action> &actions)
{
    m_isOffering = false;
    m_bar->setCalm(false);
    m_bar->say(sentence, actions);
}

void ImportController::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Import"), QDir::homePath());
    dialog->setObjectName(u"importFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(nameFilters());
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::importFiles);
    dialog->open();
}

void ImportController::importFiles(const QStringList &paths)
{
    if (paths.size() == 1 && CaseDialog::isCase(paths.front()))
        return openCase(paths.front());
    const QString name = paths.size() == 1
            ? displayText(QFileInfo(paths.front()).fileName().toUtf8(), 100)
            : tr("%1 files").arg(QLocale().toString(paths.size()));
    read({ .paths = paths, .text = {}, .name = name }, true);
}

void ImportController::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(*data, tr("the clipboard"));
}

void ImportController::take(const QMimeData &data, const QString &name)
{
    QStringList paths = localPaths(data.urls());
    const QByteArray text = paths.isEmpty() && data.hasText() ? data.text().toUtf8() : QByteArray();
    if (paths.isEmpty())
        paths = localPaths(QByteArrayView(text));
    if (!paths.isEmpty())
        importFiles(paths);
    else if (!text.trimmed().isEmpty())
        read({ .paths = {}, .text = text, .name = name }, false);
    else
        Q_EMIT told(tr("There is no text and no file to import in %1.").arg(name));
}

void ImportController::read(ImportSource source, bool showsAtOnce)
{
    if (m_dialog || m_case) {
        Q_EMIT told(tr("Another import is open. End that first."));
        return;
    }
    m_isOffering = false;
    m_bar->clear();
    m_reader = std::make_unique<ImportReader>(std::move(source));
    connect(m_reader.get(), &ImportReader::finished, this, &ImportController::takeReading);
    m_reader->start();
    if (showsAtOnce)
        show();
    else
        m_patience.start();
}

void ImportController::takeReading()
{
    m_patience.stop();
    if (!m_reader)
        return; // a dialog has it
    if (!m_reader->reading().error) {
        show();
        return;
    }
    warn(m_reader->reading().error->sentence,
         { { u"importAs"_s, tr("Choose what it &is…"),
             [this] {
                 show();
                 m_bar->clear();
             } },
           { u"dismissImport"_s, tr("Dis&miss"), [this] {
                m_reader.reset();
                m_bar->clear();
            } } });
}

void ImportController::show()
{
    if (!m_reader)
        return;
    m_reader->disconnect(this);
    m_dialog = new ImportDialog(m_workspace, std::move(m_reader), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this,
            [this, dialog = m_dialog.data()] { takeEnd(*dialog); });
    m_dialog->open();
}

void ImportController::takeEnd(const ImportDialog &dialog)
{
    m_dialog = nullptr; // it is deleted later, and another may be opened before
    tellEnd(dialog.counts(), dialog.storedIds(), dialog.foundCount(), dialog.sourceName());
}

void ImportController::openCase(const QString &path)
{
    if (m_dialog || m_case) {
        Q_EMIT told(tr("Another import is open. End that first."));
        return;
    }
    m_isOffering = false;
    m_bar->clear();
    m_case = new CaseDialog(m_workspace, path, m_window);
    m_case->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_case, &QDialog::finished, this, [this, dialog = m_case.data()] { takeEnd(*dialog); });
    m_case->open();
}

void ImportController::takeEnd(const CaseDialog &dialog)
{
    m_case = nullptr;
    if (dialog.wantsReplay() && !dialog.storedIds().empty())
        Q_EMIT replayAsked();
    // What was refused as a whole stood in the dialog until the person closed it.
    if (!dialog.storedIds().empty() || dialog.counts().isCancelled)
        tellEnd(dialog.counts(), dialog.storedIds(), dialog.foundCount(), dialog.sourceName());
}

void ImportController::tellEnd(const Importer::Counts &counts, const std::vector<qint64> &ids,
                               qsizetype found, const QString &source)
{
    if (counts.total == 0)
        return; // it was not begun
    QString sentence =
            tr("%1 of %2 imported from %3.")
                    .arg(QLocale().toString(counts.stored), QLocale().toString(found), source);
    if (counts.isCancelled)
        sentence = tr("Cancelled. %1").arg(sentence);
    if (counts.failed > 0)
        sentence = tr("%1 The store did not take the others: %2").arg(sentence, counts.failure);
    if (ids.empty())
        warn(sentence, { { u"dismissImport"_s, tr("Dis&miss"), [this] { m_bar->clear(); } } });
    else
        Q_EMIT imported(ids, sentence);
}

} // namespace hookloupe
