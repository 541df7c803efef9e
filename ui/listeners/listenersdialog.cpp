// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeners/listenersdialog.h"

#include "core/event/clock.h"
#include "core/receiver/localauthority.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/listeners/listenereditor.h"
#include "ui/listeners/listenertext.h"
#include "ui/problemlabel.h"
#include "ui/savedialog.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(760, 460);
constexpr QMargins kNoMargins(0, 0, 0, 0);

QPushButton *button(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    made->setAutoDefault(false);
    return made;
}

} // namespace

ListenersDialog::ListenersDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget(this))
    , m_edit(button(u"editListener"_s, tr("&Edit…"), this))
    , m_toggle(button(u"toggleListener"_s, tr("S&witch off"), this))
    , m_remove(button(u"removeListener"_s, tr("&Remove"), this))
    , m_url(new QLabel(this))
    , m_copy(button(u"copyListenerUrl"_s, tr("&Copy URL"), this))
    , m_details(new QLabel(this))
    , m_problem(new ProblemLabel(this))
{
    setObjectName(u"listenersDialog"_s);
    setWindowTitle(tr("Listeners"));
    resize(firstSize(*this, kFirstSize));
    m_list->setObjectName(u"listeners"_s);
    m_list->setAccessibleName(tr("Listeners"));
    m_list->setHeaderLabels({ tr("Address"), tr("Open to"), tr("State") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_problem->setObjectName(u"listenersProblem"_s);

    auto *listRow = new QHBoxLayout;
    listRow->addWidget(m_list, 1);
    listRow->addWidget(buildButtons());
    auto *exportButton = new QPushButton(tr("E&xport authority…"), this);
    exportButton->setObjectName(u"exportAuthority"_s);
    exportButton->setAccessibleName(tr("Export the certificate authority"));
    exportButton->setAutoDefault(false);
    exportButton->setToolTip(tr("The certificate that senders must trust to accept the HTTPS of "
                                "this computer's authority"));
    QPushButton *limits = button(u"showLimits"_s, tr("L&imits…"), this);
    // Beside the box: within it Tab goes from its last action back to its first (Qt 6.4).
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *lastRow = new QHBoxLayout;
    lastRow->addWidget(exportButton);
    lastRow->addWidget(limits);
    lastRow->addStretch(1);
    lastRow->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(listRow, 1);
    layout->addWidget(buildDetails());
    layout->addWidget(m_problem);
    layout->addLayout(lastRow);

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(exportButton, &QPushButton::clicked, this, &ListenersDialog::exportAuthority);
    connect(limits, &QPushButton::clicked, this, &ListenersDialog::limitsRequested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ListenersDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(current()); });
    connect(workspace, &Workspace::listeningChanged, this, &ListenersDialog::refresh);
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

QWidget *ListenersDialog::buildButtons()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(kNoMargins);
    QPushButton *add = button(u"addListener"_s, tr("&Add…"), column);
    for (QPushButton *one : { add, m_edit, m_toggle, m_remove })
        layout->addWidget(one);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, &ListenersDialog::add);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_toggle, &QPushButton::clicked, this, &ListenersDialog::toggle);
    connect(m_remove, &QPushButton::clicked, this, &ListenersDialog::remove);
    return column;
}

QWidget *ListenersDialog::buildDetails()
{
    auto *area = new QWidget(this);
    for (QLabel *label : { m_url, m_details }) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
    }
    m_url->setObjectName(u"listenerUrl"_s);
    m_url->setFont(fixedFont());
    m_details->setObjectName(u"listenerDetails"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_url, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(kNoMargins);
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT copied(m_url->text());
    });
    return area;
}

QList<ListenerConfig> ListenersDialog::configs() const
{
    QList<ListenerConfig> configs = m_workspace->storedListeners();
    if (!configs.isEmpty())
        return configs;
    for (const ListenerState &state : m_workspace->listeners())
        configs.append(state.config);
    return configs;
}

int ListenersDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void ListenersDialog::refresh()
{
    const int kept = qMax(0, current());
    const QList<ListenerState> &states = m_workspace->listeners();
    // In place, so that neither the selection nor a screen reader loses its row.
    while (m_list->topLevelItemCount() > states.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < states.size())
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < states.size(); ++i) {
        const ListenerState &state = states[i];
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setText(0, QString::fromUtf8(state.config.origin(state.port)));
        item->setText(1, listenerTermsText(state.config));
        item->setText(2, listenerStateText(state));
        item->setToolTip(2, listenerStateText(state));
        const bool isFailing = state.state == ListenerState::State::Retrying || state.problem;
        item->setForeground(2,
                            isFailing ? failureColour(palette())
                                    : state.state == ListenerState::State::Listening
                                    ? successColour(palette())
                                    : quietColour(palette()));
    }
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    if (!m_list->currentItem() && !states.isEmpty())
        m_list->setCurrentItem(
                m_list->topLevelItem(qMin(kept, static_cast<int>(states.size()) - 1)));
    showCurrent();
}

void ListenersDialog::showCurrent()
{
    const QList<ListenerState> &states = m_workspace->listeners();
    const int index = current();
    const bool isOne = index >= 0 && index < states.size();
    for (QPushButton *one : { m_edit, m_toggle, m_remove, m_copy })
        one->setEnabled(isOne);
    if (!isOne) {
        m_url->clear();
        m_details->setText(tr("Nothing listens: add a listener to receive webhooks."));
        return;
    }
    const ListenerState &state = states[index];
    m_url->setText(QString::fromUtf8(state.config.callableUrl(state.port)));
    m_url->setAccessibleName(tr("URL for senders: %1").arg(m_url->text()));
    m_toggle->setText(state.config.isEnabled ? tr("S&witch off") : tr("S&witch on"));
    m_toggle->setAccessibleName(QString(m_toggle->text()).remove(u'&'));
    const QString certificate = certificateText(state.certificate);
    m_details->setText(certificate.isEmpty() ? listenerStateText(state)
                                             : listenerStateText(state) + u'\n' + certificate);
}

void ListenersDialog::add()
{
    ListenerConfig config;
    const QList<ListenerConfig> others = configs();
    const auto isTaken = [&](quint16 port) {
        return std::any_of(others.begin(), others.end(),
                           [port](const auto &other) { return other.port == port; });
    };
    while (isTaken(config.port))
        ++config.port;
    auto *editor = new ListenerEditor(config, true, others, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        if (const auto made = editor->config()) {
            QList<ListenerConfig> list = configs();
            list.append(*made);
            apply(list, static_cast<int>(list.size()) - 1);
        }
    });
    editor->open();
}

void ListenersDialog::edit(int index)
{
    QList<ListenerConfig> others = configs();
    if (index < 0 || index >= others.size())
        return;
    const ListenerConfig config = others.takeAt(index);
    auto *editor = new ListenerEditor(config, false, others, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, index] {
        const auto changed = editor->config();
        QList<ListenerConfig> list = configs();
        if (!changed || index >= list.size())
            return;
        list[index] = *changed;
        apply(list, index);
    });
    editor->open();
}

void ListenersDialog::toggle()
{
    QList<ListenerConfig> list = configs();
    const int index = current();
    if (index < 0 || index >= list.size())
        return;
    list[index].isEnabled = !list[index].isEnabled;
    apply(list, index);
}

void ListenersDialog::remove()
{
    QList<ListenerConfig> list = configs();
    const int index = current();
    if (index < 0 || index >= list.size())
        return;
    list.removeAt(index);
    apply(list, qMax(0, index - 1));
}

void ListenersDialog::apply(const QList<ListenerConfig> &configs, int select)
{
    const auto kept = m_workspace->setListeners(configs);
    m_problem->setProblem(kept ? QString() : kept.error().sentence);
    refresh();
    if (QTreeWidgetItem *item = m_list->topLevelItem(select))
        m_list->setCurrentItem(item);
}

void ListenersDialog::exportAuthority()
{
    const auto authority =
            localAuthority(m_workspace->authorityFolder(), SystemClock::instance().nowUs());
    if (!authority) {
        m_problem->setProblem(authority.error().sentence);
        return;
    }
    auto *dialog = newSaveDialog(
            tr("Export the certificate authority"), u"hookloupe-ca.crt"_s,
            { tr("PEM certificate (*.crt *.pem)"), tr("DER certificate (*.der *.cer)") }, this);
    dialog->setObjectName(u"exportAuthorityFile"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, certificate = authority->certificate](const QString &path) {
                const bool isDer = dialog->selectedNameFilter() == dialog->nameFilters().last();
                exportAuthorityTo(path, certificate, isDer);
            });
    dialog->open();
}

void ListenersDialog::exportAuthorityTo(const QString &path, const QSslCertificate &certificate,
                                        bool asDer)
{
    const QByteArray bytes = asDer ? certificate.toDer() : certificate.toPem();
    QSaveFile file(path);
    const bool written =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_problem->setProblem(written ? QString()
                                  : tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    if (written)
        m_details->setText(tr("The authority's certificate is in %1.\nSHA-256 %2")
                                   .arg(path, fingerprintText(certificate)));
}

} // namespace hookloupe
