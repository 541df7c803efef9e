// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/importer.h"
#include "ui/banner.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QMimeData;
class QWidget;

namespace hookloupe {

class CaseDialog;
class ClipboardWatch;
class ImportDialog;
class ImportReader;
struct ImportSource;
class Workspace;

/// Brings requests into the window from the clipboard, a drop or files. They are read behind the
/// window, and a dialog shows what was found; a text that is nothing known is told of in the bar.
/// GUI thread.
class ImportController : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a bar tells what cannot be read; \a window takes drops from here on.
    ImportController(Workspace *workspace, Banner *bar, QWidget *window);
    ~ImportController() override;

    /// Asks for files.
    void chooseFiles();
    /// What is on the clipboard: a text, or files.
    void paste();
    void importFiles(const QStringList &paths);
    /// Whether requests that another program copies are offered. Not at first.
    void watchClipboard(bool watches);

Q_SIGNALS:
    /// \a sentence: how many of how many.
    void imported(const std::vector<qint64> &ids, const QString &sentence);
    /// What imported() tells of next is to be replayed as soon as it is selected.
    void replayAsked();
    void told(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData &data, const QString &name);
    void read(ImportSource source, bool showsAtOnce);
    void takeReading();
    void offer(qsizetype requests, const QString &format);
    void warn(const QString &sentence, const QList<Banner::Action> &actions);
    void show();
    void takeEnd(const ImportDialog &dialog);
    void openCase(const QString &path);
    void takeEnd(const CaseDialog &dialog);
    void tellEnd(const Importer::Counts &counts, const std::vector<qint64> &ids, qsizetype found,
                 const QString &source);

    Workspace *m_workspace;
    ClipboardWatch *m_clipboard;
    Banner *m_bar;
    QWidget *m_window;
    std::unique_ptr<ImportReader> m_reader; ///< until a dialog takes it over
    QPointer<ImportDialog> m_dialog;
    QPointer<CaseDialog> m_case;
    bool m_isOffering = false; ///< the bar tells of the clipboard
    QTimer m_patience; ///< what takes longer shows its progress
};

} // namespace hookloupe
