// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

class QPagedPaintDevice;
class QWidget;

namespace hookloupe {

class Workspace;
struct ConsumerReport;

/// Lays \a report out on the pages of \a device and paints it there. May run in any thread.
void printReport(const ConsumerReport &report, QPagedPaintDevice *device);
/// Asks for a printer, or a PDF file, and prints behind the window. \a workspace outlives it.
void askAndPrint(Workspace *workspace, const ConsumerReport &report, QWidget *parent);

} // namespace hookloupe
