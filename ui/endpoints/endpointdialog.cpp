// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/endpointdialog.h"

#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/endpoints/forwardsection.h"
#include "ui/endpoints/responsesection.h"
#include "ui/endpoints/rulessection.h"
#include "ui/endpoints/signaturesection.h"
#include "ui/problemlabel.h"
#include "ui/replay/hostquestion.h"
#include "ui/schemes/schemesdialog.h"
#include "ui/secrets/secretsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kMinimumSize(620, 600);

QString problemOf(const EndpointProblems &problems, EndpointField field)
{
    const auto it = problems.find(field);
    return it == problems.end() ? QString() : it->second;
}

/// What an endpoint of that name gets while nobody writes another.
QByteArray pathFor(const QString &name)
{
    QByteArray word;
    for (const QChar letter : name.toLower()) {
        const bool isKept = (letter >= u'a' && letter <= u'z') || letter.isDigit();
        if (isKept && letter.unicode() < 0x80)
            word += letter.toLatin1();
        else if (!word.isEmpty() && !word.endsWith('-'))
            word += '-';
    }
    if (word.endsWith('-'))
        word.chop(1);
    return "/hooks/" + word;
}

QLineEdit *lineEdit(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

EndpointDialog::EndpointDialog(Workspace *workspace, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_index(name.isEmpty() ? -1 : workspace->endpoints().indexOf(name))
    , m_tabs(new QTabWidget(this))
    , m_signature(new SignatureSection(&workspace->secrets(), this))
    , m_response(new ResponseSection(this))
    , m_rules(new RulesSection(this))
    , m_forward(new ForwardSection(this))
    , m_saveProblem(new ProblemLabel(this))
{
    setObjectName(u"endpointDialog"_s);
    setWindowTitle(m_index < 0 ? tr("Add endpoint") : tr("Edit endpoint"));
    setMinimumSize(kMinimumSize);
    m_tabs->setObjectName(u"endpointTabs"_s);
    m_tabs->addTab(m_signature, tr("S&ignature"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_response);
    m_answerTab = scroll;
    m_tabs->addTab(m_answerTab, tr("&Answer"));
    m_tabs->addTab(m_rules, tr("Ru&les"));
    m_tabs->addTab(m_forward, tr("F&orward"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"endpointButtons"_s);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildIdentity());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_saveProblem);
    layout->addWidget(buttons);

    if (m_index >= 0)
        m_original = workspace->endpoints().list().at(m_index);
    else
        m_original.path = pathFor({});
    m_name->setText(m_original.name);
    m_path->setText(QString::fromUtf8(m_original.path));
    m_target->setText(QString::fromUtf8(m_original.target));
    m_signature->setSchemes(workspace->schemes());
    m_signature->load(m_original);
    m_response->load(m_original.response);
    m_rules->load(m_original.rules, m_original.answersHandshakes);
    m_forward->load(m_original.forward);

    if (m_index < 0) {
        m_proposedPath = m_path->text();
        connect(m_name, &QLineEdit::textChanged, this, &EndpointDialog::proposePath);
        connect(m_signature, &SignatureSection::edited, this, &EndpointDialog::proposeName);
    }
    setTabOrder(m_name, m_path);
    setTabOrder(m_path, m_target);
    setTabOrder(m_target, m_tabs);
    m_name->setFocus(Qt::OtherFocusReason);
    connect(buttons, &QDialogButtonBox::accepted, this, &EndpointDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EndpointDialog::reject);
    for (QLineEdit *edit : { m_name, m_path, m_target })
        connect(edit, &QLineEdit::textChanged, this, &EndpointDialog::revalidate);
    connect(m_signature, &SignatureSection::edited, this, &EndpointDialog::revalidate);
    connect(m_response, &ResponseSection::edited, this, &EndpointDialog::revalidate);
    connect(m_forward, &ForwardSection::edited, this, &EndpointDialog::revalidate);
    connect(m_signature, &SignatureSection::schemeEditorRequested, this,
            &EndpointDialog::editScheme);
    connect(m_signature, &SignatureSection::secretsRequested, this, &EndpointDialog::editSecrets);
    connect(workspace, &Workspace::schemesChanged, this,
            [this] { m_signature->setSchemes(m_workspace->schemes()); });
}

QWidget *EndpointDialog::buildIdentity()
{
    auto *area = new QWidget(this);
    m_name = lineEdit(u"endpointName"_s, tr("Name"), area);
    m_path = lineEdit(u"endpointPath"_s, tr("Path"), area);
    m_target = lineEdit(u"endpointTarget"_s, tr("Replays go to"), area);
    m_target->setPlaceholderText(u"http://localhost:3000"_s);
    m_nameProblem = new ProblemLabel(area);
    m_pathProblem = new ProblemLabel(area);
    m_targetProblem = new ProblemLabel(area);
    auto *form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name"), m_name);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_nameProblem);
    form->addRow(tr("&Path"), m_path);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_pathProblem);
    form->addRow(tr("&Replays go to"), m_target);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_targetProblem);
    return area;
}

QList<Endpoint> EndpointDialog::others() const
{
    QList<Endpoint> list = m_workspace->endpoints().list();
    if (m_index >= 0)
        list.removeAt(m_index);
    return list;
}

Endpoint EndpointDialog::draft() const
{
    Endpoint endpoint = m_original;
    endpoint.name = m_name->text().trimmed();
    endpoint.path = m_path->text().trimmed().toUtf8();
    endpoint.target = m_target->text().trimmed().toUtf8();
    endpoint.forward = m_forward->plan();
    m_signature->store(endpoint);
    return endpoint;
}

EndpointProblems EndpointDialog::problems() const
{
    EndpointProblems problems =
            endpointProblems(draft(), others(), m_signature->hasSecret(), *m_workspace->schemes());
    if (const auto plan = m_response->plan(); !plan)
        problems[EndpointField::Headers] = plan.error().sentence;
    const auto &listening = m_workspace->listening();
    problems.merge(forwardProblems(m_forward->plan(), listening ? listening->port : 0));
    return problems;
}

void EndpointDialog::showProblems(const EndpointProblems &problems)
{
    m_nameProblem->setProblem(problemOf(problems, EndpointField::Name));
    m_pathProblem->setProblem(problemOf(problems, EndpointField::Path));
    m_targetProblem->setProblem(problemOf(problems, EndpointField::Target));
    m_signature->setProblems(problemOf(problems, EndpointField::Secret),
                             problemOf(problems, EndpointField::Parameters),
                             problemOf(problems, EndpointField::PublicUrl));
    m_response->showProblems();
    m_forward->setProblems(problemOf(problems, EndpointField::ForwardUrl),
                           problemOf(problems, EndpointField::Mirrors));
}

void EndpointDialog::focusSecret()
{
    m_tabs->setCurrentWidget(m_signature);
    m_signature->focusSecret();
}

void EndpointDialog::focusScheme()
{
    m_tabs->setCurrentWidget(m_signature);
    m_signature->focusScheme();
}

void EndpointDialog::proposeName()
{
    if (m_name->text() != m_proposedName || m_signature->schemeName().isEmpty())
        return;
    const QList<Endpoint> list = m_workspace->endpoints().list();
    const auto isFree = [&list](const QString &name) {
        return std::none_of(list.begin(), list.end(), [&name](const Endpoint &one) {
            return one.name == name || one.path == pathFor(name);
        });
    };
    const QString scheme = m_signature->schemeName();
    QString name = scheme;
    for (int number = 2; !isFree(name); ++number)
        name = u"%1 %2"_s.arg(scheme).arg(number);
    m_proposedName = name;
    m_name->setText(name);
}

void EndpointDialog::proposePath()
{
    if (m_path->text() != m_proposedPath)
        return;
    m_proposedPath = QString::fromUtf8(pathFor(m_name->text()));
    m_path->setText(m_proposedPath);
}

void EndpointDialog::revalidate()
{
    if (m_tried)
        showProblems(problems());
}

void EndpointDialog::accept()
{
    m_tried = true;
    const EndpointProblems found = problems();
    showProblems(found);
    if (!found.empty())
        return showTabOf(found);
    Endpoint endpoint = draft();
    endpoint.response = *m_response->plan();
    endpoint.rules = m_rules->rules();
    endpoint.answersHandshakes = m_rules->answersHandshakes();
    acceptIfAllowed(endpoint, endpoint.forward.targets());
}

void EndpointDialog::acceptIfAllowed(const Endpoint &endpoint, QList<QByteArray> unasked)
{
    if (unasked.isEmpty()) {
        if (save(endpoint))
            QDialog::accept();
        return;
    }
    // The draft was checked, so that it parses.
    const auto target = SendTarget::parse(unasked.takeFirst());
    if (!target)
        return;
    askForHost(
            m_workspace, *target, this,
            [this, endpoint, unasked] { acceptIfAllowed(endpoint, unasked); }, HostUse::Forward);
}

void EndpointDialog::showTabOf(const EndpointProblems &problems)
{
    const auto isAbout = [&problems](std::initializer_list<EndpointField> fields) {
        return std::any_of(fields.begin(), fields.end(),
                           [&problems](EndpointField field) { return problems.contains(field); });
    };
    if (isAbout({ EndpointField::Secret, EndpointField::Parameters, EndpointField::PublicUrl }))
        m_tabs->setCurrentWidget(m_signature);
    else if (isAbout({ EndpointField::Headers }))
        m_tabs->setCurrentWidget(m_answerTab);
    else if (isAbout({ EndpointField::ForwardUrl, EndpointField::Mirrors }))
        m_tabs->setCurrentWidget(m_forward);
}

void EndpointDialog::editScheme(const QString &id)
{
    // A child of this one, which is modal to the window.
    auto *editor = new SchemesDialog(m_workspace, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    const auto schemes = m_workspace->schemes();
    if (const Scheme *scheme = schemes->find(id)) {
        if (scheme->isOwn())
            editor->showScheme(id);
        else
            editor->copyOf(id);
    }
    connect(editor, &SchemesDialog::saved, this, [this](const QString &saved) {
        // It is known once it was read.
        connect(
                m_workspace, &Workspace::schemesChanged, m_signature,
                [this, saved] { m_signature->chooseScheme(saved); }, Qt::SingleShotConnection);
    });
    editor->open();
}

void EndpointDialog::editSecrets()
{
    QList<DraftSecret> secrets = m_signature->secrets();
    // What was typed is meant as one of them.
    if (const SecretBytes typed = m_signature->typedSecret(); !typed.isEmpty())
        secrets.append({ .secret = { .ref = Workspace::newSecretRefFor(m_name->text().trimmed()) },
                         .fresh = typed });
    auto *dialog = new SecretsDialog(m_workspace, m_name->text().trimmed(), m_signature->keyKind(),
                                     std::move(secrets), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_signature->clearTyped();
        m_signature->setSecrets(dialog->secrets());
    });
    dialog->open();
}

bool EndpointDialog::save(Endpoint endpoint)
{
    QList<DraftSecret> secrets = m_signature->secrets();
    if (const SecretBytes typed = m_signature->typedSecret(); !typed.isEmpty())
        secrets = { { .secret = { .ref = Workspace::newSecretRefFor(endpoint.name) },
                      .fresh = typed } };
    if (endpoint.scheme.isEmpty())
        secrets.clear();
    endpoint.secrets.clear();
    for (const DraftSecret &draft : std::as_const(secrets))
        endpoint.secrets.append(draft.secret);

    QList<Endpoint> list = m_workspace->endpoints().list();
    if (m_index >= 0)
        list[m_index] = endpoint;
    else
        list.append(endpoint);
    auto set = EndpointSet::fromList(std::move(list));
    if (!set) {
        m_saveProblem->setProblem(set.error().sentence);
        return false;
    }
    for (const DraftSecret &draft : std::as_const(secrets)) {
        if (!draft.fresh.isEmpty())
            m_workspace->setSecret(draft.secret.ref, draft.fresh);
    }
    if (const auto stored = m_workspace->setEndpoints(std::move(*set)); !stored) {
        m_saveProblem->setProblem(stored.error().sentence);
        return false;
    }
    Q_EMIT saved(endpoint.name);
    return true;
}

} // namespace hookloupe
