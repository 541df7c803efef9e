// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/endpointspane.h"

#include "core/secrets/secretstore.h"
#include "core/signature/scheme.h"
#include "core/workspace/workspace.h"
#include "ui/endpoints/endpointdelegate.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/endpoints/endpointsmodel.h"
#include "ui/endpoints/endpointtally.h"
#include "ui/theme/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kUndoMs = 15'000;

QPushButton *button(const QString &text, const QString &objectName, const QString &name,
                    QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    return made;
}
} // namespace

/// One endpoint before and after. Its secret is forgotten with this only: until then it may be
/// needed again.
class EndpointsPane::Change : public QUndoCommand
{
public:
    Change(EndpointsPane *pane, std::optional<Endpoint> before, std::optional<Endpoint> after,
           const QString &what)
        : QUndoCommand(what)
        , m_pane(pane)
        , m_before(std::move(before))
        , m_after(std::move(after))
    { }
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;
    ~Change() override
    {
        for (const auto &each : { m_before, m_after }) {
            if (each)
                m_pane->forgetSecretOf(*each);
        }
    }
    void undo() override { replace(m_after, m_before); }
    void redo() override
    {
        if (!std::exchange(m_isFirst, false)) // it is done already
            replace(m_before, m_after);
    }

private:
    void replace(const std::optional<Endpoint> &now, const std::optional<Endpoint> &then)
    {
        QList<Endpoint> list = m_pane->m_workspace->endpoints().list();
        qsizetype index = now ? m_pane->m_workspace->endpoints().indexOf(now->name) : list.size();
        if (index < 0) { // somebody else removed it meanwhile
            setObsolete(true);
            return;
        }
        if (now)
            list.removeAt(index);
        if (then)
            list.insert(index, *then);
        if (!m_pane->store(std::move(list)))
            setObsolete(true);
        m_pane->choose(then ? then->name : QString());
    }

    EndpointsPane *m_pane;
    std::optional<Endpoint> m_before;
    std::optional<Endpoint> m_after;
    bool m_isFirst = true;
};

EndpointsPane::EndpointsPane(Workspace *workspace, QUndoStack *history, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_history(history)
    , m_tally(new EndpointTally(workspace, this))
    , m_model(new EndpointsModel(workspace, m_tally, this))
    , m_list(new QListView(this))
    , m_edit(button(tr("E&dit…"), u"editEndpoint"_s, tr("Edit endpoint"), this))
    , m_remove(button(tr("&Remove"), u"removeEndpoint"_s, tr("Remove endpoint"), this))
{
    setObjectName(u"endpointsPane"_s);
    m_list->setObjectName(u"endpoints"_s);
    m_list->setAccessibleName(tr("Endpoints"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EndpointDelegate(this));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(kUndoMs);

    auto *title = new QLabel(tr("Endpoints"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *addButton = button(tr("&Add…"), u"addEndpoint"_s, tr("Add endpoint"), this);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(space::kMedium, space::kTight, space::kSmall, space::kTight);
    heading->addWidget(title, 1);
    heading->addWidget(addButton);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kSmall);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);

    setTabOrder(addButton, m_list);
    setTabOrder(m_list, m_edit);
    setTabOrder(m_edit, m_remove);
    connect(addButton, &QPushButton::clicked, this, &EndpointsPane::add);
    connect(m_edit, &QPushButton::clicked, this, &EndpointsPane::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EndpointsPane::removeCurrent);
    connect(m_list, &QListView::doubleClicked, this, &EndpointsPane::editCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                updateButtons();
                if (!current.isValid())
                    return;
                m_chosen = currentEndpoint();
                Q_EMIT endpointChosen(m_chosen);
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { choose(m_chosen); });
    connect(&m_undoTimer, &QTimer::timeout, this, &EndpointsPane::undoEnded);
    connect(m_history, &QUndoStack::indexChanged, this, [this] {
        if (m_undoTimer.isActive()) {
            m_undoTimer.stop();
            Q_EMIT undoEnded();
        }
    });
    choose({});
}

QString EndpointsPane::currentEndpoint() const
{
    return m_list->currentIndex().data(EndpointsModel::NameRole).toString();
}

void EndpointsPane::showAll()
{
    choose({});
}

void EndpointsPane::choose(const QString &name)
{
    const int row = m_model->rowOf(name);
    m_list->setCurrentIndex(m_model->index(qMax(0, row)));
    updateButtons();
}

void EndpointsPane::updateButtons()
{
    const QString name = currentEndpoint();
    const qsizetype index = m_workspace->endpoints().indexOf(name);
    m_edit->setEnabled(index >= 0);
    // The catch-all always exists.
    m_remove->setEnabled(index >= 0 && m_workspace->endpoints().list().at(index).path != "/");
}

void EndpointsPane::add()
{
    openDialog({});
}

void EndpointsPane::edit(const QString &name)
{
    if (m_workspace->endpoints().indexOf(name) >= 0)
        openDialog(name);
}

void EndpointsPane::editSignature(const QString &name)
{
    const qsizetype index = m_workspace->endpoints().indexOf(name);
    if (index < 0)
        return;
    const bool hasScheme = !m_workspace->endpoints().list().at(index).scheme.isEmpty();
    openDialog(name, hasScheme ? Focus::Secret : Focus::Scheme);
}

void EndpointsPane::editCurrent()
{
    edit(currentEndpoint());
}

void EndpointsPane::openDialog(const QString &name, Focus focus)
{
    auto *dialog = new EndpointDialog(m_workspace, name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto find = [this](const QString &called) {
        const qsizetype index = m_workspace->endpoints().indexOf(called);
        return index < 0 ? std::nullopt : std::optional(m_workspace->endpoints().list().at(index));
    };
    connect(dialog, &EndpointDialog::saved, this,
            [this, find, before = find(name)](const QString &saved) {
                // Who looks at all events goes on doing so.
                if (!before || !m_chosen.isEmpty())
                    choose(saved);
                if (before)
                    noteChange(before, find(saved), tr("change of the endpoint “%1”").arg(saved),
                               tr("Endpoint “%1” changed.").arg(saved));
                else
                    noteChange({}, find(saved), tr("addition of the endpoint “%1”").arg(saved),
                               tr("Endpoint “%1” added.").arg(saved));
            });
    dialog->open();
    if (focus == Focus::Secret)
        dialog->focusSecret();
    else if (focus == Focus::Scheme)
        dialog->focusScheme();
}

bool EndpointsPane::store(QList<Endpoint> list)
{
    auto set = EndpointSet::fromList(std::move(list));
    const auto stored =
            set ? m_workspace->setEndpoints(std::move(*set)) : Result<void>(set.error());
    if (!stored)
        Q_EMIT failed(stored.error().sentence);
    return stored.has_value();
}

void EndpointsPane::noteChange(std::optional<Endpoint> before, std::optional<Endpoint> after,
                               const QString &what, const QString &sentence)
{
    if (before == after)
        return; // nothing but its secret, which is not kept twice
    // In the menu an ampersand is a mnemonic.
    m_history->push(new Change(this, std::move(before), std::move(after),
                               QString(what).replace(u'&', u"&&"_s)));
    m_undoTimer.start();
    Q_EMIT changedWithUndo(sentence);
}

void EndpointsPane::removeCurrent()
{
    if (!m_remove->isEnabled())
        return;
    const qsizetype index = m_workspace->endpoints().indexOf(currentEndpoint());
    QList<Endpoint> list = m_workspace->endpoints().list();
    const Endpoint removed = list.takeAt(index);
    if (!store(std::move(list)))
        return;
    showAll();
    noteChange(removed, {}, tr("removal of the endpoint “%1”").arg(removed.name),
               tr("Endpoint “%1” removed.").arg(removed.name));
}

void EndpointsPane::setUp(const QString &name, const QString &schemeId, const SecretBytes &secret)
{
    const qsizetype index = m_workspace->endpoints().indexOf(name);
    const auto schemes = m_workspace->schemes();
    const Scheme *scheme = schemes->find(schemeId);
    if (index < 0 || !scheme)
        return;
    QList<Endpoint> list = m_workspace->endpoints().list();
    const Endpoint before = list.at(index);
    list[index].scheme = schemeId;
    list[index].parameters.clear();
    if (!secret.isEmpty()) {
        const SecretRef ref = Workspace::newSecretRefFor(name);
        list[index].secrets = { { .ref = ref } };
        m_workspace->setSecret(ref, secret);
    }
    const bool isMissingSecret = list.at(index).secrets.isEmpty();
    const Endpoint after = list.at(index);
    if (!store(std::move(list)))
        return;
    noteChange(before, after, tr("set-up of the endpoint “%1”").arg(name),
               tr("“%1” checks the signatures of %2 now.").arg(name, scheme->name));
    const bool needsMore = isMissingSecret
            || std::any_of(scheme->parameters.begin(), scheme->parameters.end(),
                           [](const SchemeParameter &one) { return one.required; });
    if (needsMore)
        openDialog(name, Focus::Secret);
}

void EndpointsPane::forgetSecretOf(const Endpoint &gone)
{
    for (const EndpointSecret &secret : gone.secrets)
        m_workspace->forgetUnused(secret.ref);
}

} // namespace hookloupe
