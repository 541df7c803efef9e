// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "ui/secrets/secretsmodel.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace hookloupe {

class MaskedSecret;
class ProblemLabel;
class Workspace;

/// The secrets of one endpoint: which there are, in which order they are tried, when each is in
/// force. Nothing is kept before the endpoint is.
class SecretsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    SecretsDialog(Workspace *workspace, const QString &endpointName, KeyKind kind,
                  QList<DraftSecret> secrets, QWidget *parent = nullptr);

    QList<DraftSecret> secrets() const { return m_model->secrets(); }
    void accept() override;

private:
    void buildDetails();
    QWidget *buildButtons();
    int currentRow() const;
    void showCurrent();
    void takeDetails();
    void addPasted();
    void addFile();
    void addVariable();
    void add(const SecretRef &ref, const SecretBytes &fresh);
    void removeCurrent();
    void undoRemove();
    void moveCurrent(int by);
    QString problem() const;

    Workspace *m_workspace;
    QString m_endpointName;
    KeyKind m_kind;
    SecretsModel *m_model;
    QTreeView *m_table;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QWidget *m_details;
    QLineEdit *m_label = nullptr;
    MaskedSecret *m_value = nullptr;
    QCheckBox *m_hasFrom = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QCheckBox *m_hasUntil = nullptr;
    QDateTimeEdit *m_until = nullptr;
    QLabel *m_told;
    QPushButton *m_undo;
    ProblemLabel *m_problem;
    std::optional<DraftSecret> m_removed;
    int m_removedRow = 0;
    bool m_isShowing = false; ///< the fields are being filled, which is no edit
};

} // namespace hookloupe
