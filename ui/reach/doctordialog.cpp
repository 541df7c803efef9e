// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reach/doctordialog.h"

#include "core/reach/relayclient.h"
#include "core/reach/tunnel.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/problemlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(680, 620);
constexpr int kIconSize = 18;

struct Shown
{
    Glyph glyph;
    QColor colour;
    QString word;
};

Shown shownOf(CheckOutcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case CheckOutcome::Pass:
        return { Glyph::Check, successColour(palette), DoctorDialog::tr("pass") };
    case CheckOutcome::Warn:
        return { Glyph::Warning, warningColour(palette), DoctorDialog::tr("look at it") };
    case CheckOutcome::Fail:
        return { Glyph::Cross, failureColour(palette), DoctorDialog::tr("fail") };
    case CheckOutcome::Skipped:
        break;
    }
    return { Glyph::Minus, quietColour(palette), DoctorDialog::tr("not checked") };
}

QLabel *text(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *rowOf(const CheckLine &line, QWidget *parent)
{
    auto *row = new QWidget(parent);
    const Shown shown = shownOf(line.outcome, parent->palette());
    auto *icon = new QLabel(row);
    icon->setPixmap(glyphIcon(shown.glyph, shown.colour).pixmap(kIconSize));
    icon->setAccessibleName(shown.word);
    auto *title = text(
            DoctorDialog::tr("%1: %2", "a check, its outcome").arg(line.title, shown.word), row);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::kHair);
    column->addWidget(title);
    column->addWidget(text(line.finding, row));
    if (!line.advice.isEmpty()) {
        QLabel *advice = text(u"→ "_s + line.advice, row);
        column->addWidget(advice);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    row->setObjectName(u"check_"_s + line.id);
    row->setAccessibleName(
            u"%1: %2. %3 %4"_s.arg(line.title, shown.word, line.finding, line.advice));
    return row;
}

/// What is known of the URL that the provider calls.
QString knownUrl(Workspace &workspace)
{
    const QByteArray tunnel = workspace.tunnel().publicUrl();
    const QList<Endpoint> &endpoints = workspace.endpoints().list();
    for (const Endpoint &endpoint : endpoints) {
        if (!endpoint.publicUrl.isEmpty())
            return QString::fromUtf8(endpoint.publicUrl);
    }
    return QString::fromUtf8(tunnel);
}

} // namespace

DoctorDialog::DoctorDialog(Workspace *workspace, quint16 wantedPort, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_wantedPort(wantedPort)
    , m_doctor(workspace)
    , m_url(new QLineEdit(knownUrl(*workspace), this))
    , m_problem(new ProblemLabel(this))
    , m_check(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_copy(new QPushButton(tr("Copy &results"), this))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("Nothing arrived?"));
    resize(firstSize(*this, kFirstSize));
    m_url->setObjectName(u"doctorUrl"_s);
    m_url->setAccessibleName(tr("URL that the provider calls"));
    m_url->setPlaceholderText(tr("not known: what is outside is not checked"));
    m_check->setObjectName(u"runDoctor"_s);
    m_check->setDefault(true);
    m_summary->setObjectName(u"doctorSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_scroll->setObjectName(u"doctorLines"_s);
    m_scroll->setAccessibleName(tr("Checks"));
    m_scroll->setWidgetResizable(true);
    m_copy->setObjectName(u"copyDoctor"_s);
    m_copy->setAutoDefault(false);

    auto *content = new QWidget(m_scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_lines = new QVBoxLayout(content);
    m_lines->addStretch(1);
    m_scroll->setWidget(content);

    auto *url = new QHBoxLayout;
    url->addWidget(m_url, 1);
    url->addWidget(m_check);
    auto *form = new QFormLayout;
    form->addRow(tr("The provider calls &URL"), url);
    form->addRow(QString(), m_problem);
    qobject_cast<QLabel *>(form->labelForField(url))->setBuddy(m_url);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (!m_doctor.isRunning()) {
            check();
            return;
        }
        m_wasCancelled = true;
        m_doctor.cancel();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(checkText(m_doctor.lines()));
        Q_EMIT copied(tr("the results"));
    });
    connect(&m_doctor, &Doctor::lineFound, this, &DoctorDialog::addLine);
    connect(&m_doctor, &Doctor::finished, this, &DoctorDialog::showEnd);
    showRunning(false);
    m_summary->setText(tr("Checks whether a request can come in: from the listener to the URL that "
                          "the provider calls."));
    m_copy->setEnabled(false);
}

void DoctorDialog::check()
{
    QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool isEmpty = m_url->text().trimmed().isEmpty();
    const bool isUrl = url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    m_problem->setProblem(isEmpty || isUrl ? QString()
                                           : tr("Write the whole URL, such as "
                                                "https://name.example/payments."));
    if (!isEmpty && !isUrl)
        return;
    Doctor::Options options{ .publicUrl = isEmpty ? QByteArray() : url.toEncoded(),
                             .relays = m_workspace->relays().relays(),
                             .wantedPort = m_wantedPort };
    const QStringList hosts = Doctor::outsideHosts(options);
    if (hosts.isEmpty())
        start(options);
    else
        askOutside(options, hosts);
}

void DoctorDialog::askOutside(const Doctor::Options &options, const QStringList &hosts)
{
    auto *question = new QMessageBox(
            QMessageBox::Question, tr("Send a request from outside?"),
            tr("To see whether a request comes in, one is sent to %1. It holds nothing of yours, "
               "and is taken out of the list again.")
                    .arg(hosts.join(u", "_s)),
            QMessageBox::NoButton, this);
    question->setObjectName(u"outsideQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *send = question->addButton(tr("&Send it"), QMessageBox::AcceptRole);
    send->setObjectName(u"allowProbe"_s);
    QPushButton *without = question->addButton(tr("&Check without"), QMessageBox::ActionRole);
    without->setObjectName(u"checkWithout"_s);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(send);
    connect(send, &QPushButton::clicked, this, [this, options] {
        Doctor::Options allowed = options;
        allowed.mayAskOutside = true;
        start(allowed);
    });
    connect(without, &QPushButton::clicked, this, [this, options] { start(options); });
    question->open();
}

void DoctorDialog::start(const Doctor::Options &options)
{
    clearLines();
    m_wasCancelled = false;
    m_doctor.start(options);
    showRunning(true);
    m_summary->setText(tr("Checking…"));
}

void DoctorDialog::addLine(const CheckLine &line)
{
    m_lines->insertWidget(m_lines->count() - 1, rowOf(line, m_scroll->widget()));
    // A failure stays in sight by itself, the rest follows the end.
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
            },
            Qt::QueuedConnection);
}

void DoctorDialog::clearLines()
{
    while (m_lines->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_lines->takeAt(0));
        item->widget()->deleteLater();
        item->widget()->hide();
    }
}

void DoctorDialog::rebuildLines()
{
    clearLines();
    for (const CheckLine &line : m_doctor.lines())
        m_lines->insertWidget(m_lines->count() - 1, rowOf(line, m_scroll->widget()));
}

void DoctorDialog::showEnd()
{
    showRunning(false);
    int failed = 0;
    int warned = 0;
    for (const CheckLine &line : m_doctor.lines()) {
        failed += line.outcome == CheckOutcome::Fail ? 1 : 0;
        warned += line.outcome == CheckOutcome::Warn ? 1 : 0;
    }
    if (m_wasCancelled)
        m_summary->setText(tr("Stopped: the checks are not complete."));
    else if (failed > 0)
        m_summary->setText(failed == 1 ? tr("1 check fails: nothing can arrive this way.")
                                       : tr("%1 checks fail.").arg(failed));
    else if (warned > 0)
        m_summary->setText(tr("Nothing fails; look at what is marked."));
    else
        m_summary->setText(tr("Nothing is wrong here: look at what the provider says it sends."));
}

void DoctorDialog::showRunning(bool isRunning)
{
    m_check->setText(isRunning ? tr("&Stop") : tr("C&heck"));
    m_check->setAccessibleName(isRunning ? tr("Stop checking") : tr("Run the checks"));
    m_url->setEnabled(!isRunning);
    m_copy->setEnabled(!isRunning);
}

void DoctorDialog::closeEvent(QCloseEvent *event)
{
    // The end of the checks is not waited for in this thread: the dialog goes when they have ended.
    if (m_doctor.isRunning() && testAttribute(Qt::WA_DeleteOnClose)) {
        m_doctor.cancel();
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(&m_doctor, &Doctor::finished, this, &QObject::deleteLater);
    }
    QDialog::closeEvent(event);
}

void DoctorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        rebuildLines();
}

} // namespace hookloupe
