// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/check/reportprint.h"

#include "core/delivery/checks/consumerreport.h"
#include "core/workspace/workspace.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace hookloupe {

using namespace Qt::StringLiterals;

void printReport(const ConsumerReport &report, QPagedPaintDevice *device)
{
    // The report names no other file, and all that came over the wire is escaped in it.
    QTextDocument document;
    document.setHtml(QString::fromUtf8(consumerReportHtml(report)));
    document.print(device);
}

void askAndPrint(Workspace *workspace, const ConsumerReport &report, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(u"consumer-check"_s);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [workspace, printer, report, parent] {
        workspace->read(
                Workspace::Lane::Search, parent,
                [printer, report](EventReader &) {
                    printReport(report, printer.get());
                    return true;
                },
                [](bool) {});
    });
    dialog->open();
}

} // namespace hookloupe
