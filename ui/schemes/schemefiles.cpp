// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What the dialog of the schemes does to files: save, rename, delete, put back.

#include "core/workspace/ownschemes.h"
#include "core/workspace/workspace.h"
#include "ui/banner.h"
#include "ui/problemlabel.h"
#include "ui/schemes/schemesdialog.h"
#include "ui/schemes/schemetexteditor.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

bool SchemesDialog::save()
{
    const auto afterSave = std::exchange(m_afterSave, {});
    if (!m_isOwn)
        return false;
    const QByteArray json = m_editor->toPlainText().toUtf8();
    auto scheme = Scheme::fromJson(json);
    if (!scheme) {
        const SchemeMistake mistake = schemeMistake(json, scheme.error());
        m_editor->markMistake(mistake);
        m_problem->setProblem(placedSentence(mistake));
        m_editor->goToMistake();
        return false;
    }
    const auto schemes = m_workspace->schemes();
    if (const QString sentence = clash(*scheme); !sentence.isEmpty()) {
        m_problem->setProblem(sentence);
        return false;
    }
    m_afterSave = afterSave;
    const Scheme *before = schemes->find(m_key);
    if (before && before->isOwn() && before->id != scheme->id) {
        askAboutRename(*scheme);
        return false;
    }
    return write(*scheme, true);
}

QString SchemesDialog::clash(const Scheme &scheme) const
{
    const auto schemes = m_workspace->schemes();
    const Scheme *same = m_isOwn ? schemes->find(scheme.id) : nullptr;
    if (!same || !same->isOwn() || same->file == m_file)
        return {};
    return tr("The id “%1” is that of another scheme of yours: %2").arg(scheme.id, same->file);
}

bool SchemesDialog::write(const Scheme &scheme, bool replacesOld)
{
    const auto afterSave = std::exchange(m_afterSave, {});
    const auto path = writeOwnScheme(m_workspace->schemesFolder(), scheme.id,
                                     m_editor->toPlainText().toUtf8());
    if (!path) {
        m_problem->setProblem(path.error().sentence);
        return false;
    }
    if (replacesOld && !m_file.isEmpty() && m_file != *path)
        QFile::remove(m_file);
    m_removed.reset();
    m_banner->clear();
    m_key = scheme.id;
    m_file = *path;
    m_text = m_editor->toPlainText();
    m_editor->document()->setModified(false);
    updateState();
    m_workspace->reloadSchemes();
    Q_EMIT saved(m_key);
    if (afterSave)
        afterSave();
    return true;
}

QStringList SchemesDialog::endpointsWith(const QString &id) const
{
    QStringList names;
    for (const Endpoint &endpoint : m_workspace->endpoints().list()) {
        if (endpoint.scheme == id)
            names.append(endpoint.name);
    }
    return names;
}

void SchemesDialog::askAboutRename(const Scheme &scheme)
{
    const QStringList users = endpointsWith(m_key);
    auto *question = new QMessageBox(
            QMessageBox::Question, tr("Rename the scheme"),
            users.isEmpty() ? tr("The id is “%1” now, and was “%2”.").arg(scheme.id, m_key)
                            : tr("The id is “%1” now, and was “%2”, which these endpoints use: %3. "
                                 "When it is renamed they use the new one.")
                                      .arg(scheme.id, m_key, users.join(u", "_s)),
            QMessageBox::NoButton, this);
    question->setObjectName(u"renameQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *rename = question->addButton(tr("&Rename"), QMessageBox::AcceptRole);
    rename->setObjectName(u"confirmRename"_s);
    QPushButton *both = question->addButton(tr("&Keep both"), QMessageBox::AcceptRole);
    both->setObjectName(u"keepBoth"_s);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(rename);
    connect(rename, &QPushButton::clicked, this, [this, scheme] {
        const QString before = m_key;
        if (write(scheme, true))
            moveEndpoints(before, scheme.id);
    });
    connect(both, &QPushButton::clicked, this, [this, scheme] { write(scheme, false); });
    question->open();
}

void SchemesDialog::moveEndpoints(const QString &from, const QString &to)
{
    if (endpointsWith(from).isEmpty())
        return;
    QList<Endpoint> list = m_workspace->endpoints().list();
    for (Endpoint &endpoint : list) {
        if (endpoint.scheme == from)
            endpoint.scheme = to;
    }
    auto set = EndpointSet::fromList(std::move(list));
    const auto stored =
            set ? m_workspace->setEndpoints(std::move(*set)) : Result<void>(set.error());
    if (!stored)
        m_problem->setProblem(stored.error().sentence);
}

void SchemesDialog::askAboutRemoval()
{
    const QStringList users = endpointsWith(m_key);
    auto *question = new QMessageBox(
            QMessageBox::Question, tr("Delete the scheme"),
            users.isEmpty() ? tr("Delete %1?").arg(m_file)
                            : tr("Delete %1? These endpoints use it, and will check no signatures: "
                                 "%2.")
                                      .arg(m_file, users.join(u", "_s)),
            QMessageBox::NoButton, this);
    question->setObjectName(u"removeSchemeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("&Delete"), QMessageBox::AcceptRole);
    remove->setObjectName(u"confirmRemoveScheme"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, &SchemesDialog::removeFile);
    question->open();
}

void SchemesDialog::removeFile()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem->setProblem(tr("%1 cannot be read: %2.").arg(m_file, file.errorString()));
        return;
    }
    Removed removed{ m_file, file.readAll() };
    file.close();
    if (!file.remove()) {
        m_problem->setProblem(tr("%1 cannot be deleted: %2.").arg(m_file, file.errorString()));
        return;
    }
    m_removed = std::move(removed);
    m_banner->say(tr("%1 was deleted.").arg(m_removed->path),
                  { { u"undoRemoveScheme"_s, tr("&Undo"), [this] { putBack(); } } });
    // The text stays, as that of a new scheme: it is all that is left of it.
    load({}, {}, m_removed->json, true);
    m_workspace->reloadSchemes();
}

void SchemesDialog::putBack()
{
    QSaveFile file(m_removed->path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_removed->json) != m_removed->json.size()
        || !file.commit()) {
        m_problem->setProblem(
                tr("%1 cannot be written: %2.").arg(m_removed->path, file.errorString()));
        return;
    }
    const auto scheme = Scheme::fromJson(m_removed->json);
    load(scheme ? scheme->id : m_removed->path, m_removed->path, m_removed->json, true);
    m_removed.reset();
    m_banner->clear();
    m_workspace->reloadSchemes();
}

void SchemesDialog::openFolder()
{
    const QString folder = m_workspace->schemesFolder();
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_problem->setProblem(
                tr("The folder is %1; no program could be started to show it.").arg(folder));
}

} // namespace hookloupe
