// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/store/storetaskdialog.h"

#include <QPushButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookEveryMs = 50;
constexpr int kSteps = 1'000;

} // namespace

StoreTaskDialog::StoreTaskDialog(const QString &doing, Task task, QWidget *parent)
    : QProgressDialog(parent)
{
    setObjectName(u"storeTaskDialog"_s);
    setWindowTitle(tr("Store"));
    setLabelText(doing);
    setAutoClose(false);
    setAutoReset(false);
    setRange(0, 0); // busy, until it is known how much there is
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelStoreTask"_s);
    setCancelButton(cancel);
    disconnect(this, &QProgressDialog::canceled, this, nullptr);
    connect(this, &QProgressDialog::canceled, this, &StoreTaskDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &StoreTaskDialog::look);
    m_timer.start(kLookEveryMs);
    m_thread = std::thread([this, task = std::move(task)] {
        m_result = task([this](qint64 done, qint64 total) {
            m_done = done;
            m_total = total;
            return !m_isCancelled.load();
        });
        m_isEnded = true;
    });
}

StoreTaskDialog::~StoreTaskDialog()
{
    m_isCancelled = true;
    m_thread.join();
}

void StoreTaskDialog::reject()
{
    m_isCancelled = true;
    setLabelText(tr("Cancelling…"));
}

void StoreTaskDialog::look()
{
    if (m_isEnded) {
        m_timer.stop();
        done(m_result->has_value() ? Accepted : Rejected);
        return;
    }
    const qint64 total = m_total;
    if (total <= 0)
        return;
    setMaximum(kSteps);
    setValue(static_cast<int>(qMin<qint64>(kSteps - 1, m_done * kSteps / total)));
}

} // namespace hookloupe
