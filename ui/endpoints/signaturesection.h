// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/event/secretbytes.h"
#include "core/signature/scheme.h"
#include "ui/secrets/secretsmodel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace hookloupe {

class ProblemLabel;
class SchemeCombo;
class SecretStore;
class WrappedLabel;

/// The part of the endpoint form about signatures: scheme, secret, what else the scheme needs,
/// tolerance, the address that the provider signs.
class SignatureSection : public QWidget
{
    Q_OBJECT
public:
    /// \a secrets outlives this.
    explicit SignatureSection(SecretStore *secrets, QWidget *parent = nullptr);

    void setSchemes(std::shared_ptr<const SchemeCatalogue> schemes);
    /// What the field holds is never filled in from what is kept.
    void load(const Endpoint &endpoint);
    /// Writes scheme, parameters, tolerance and public URL into \a endpoint.
    void store(Endpoint &endpoint) const;
    /// The endpoint's secrets; what was typed into the field is not among them.
    const QList<DraftSecret> &secrets() const noexcept { return m_drafts; }
    void setSecrets(QList<DraftSecret> secrets);
    /// What was typed in, in place of the one secret; empty when the kept one stays, or there are
    /// several.
    SecretBytes typedSecret() const;
    void clearTyped();
    KeyKind keyKind() const;
    bool hasSecret() const;

    void chooseScheme(const QString &id);
    void focusSecret();
    void focusScheme();
    /// Of the chosen scheme; empty without one.
    QString schemeName() const;
    void setProblems(const QString &secret, const QString &parameters, const QString &publicUrl);

Q_SIGNALS:
    void edited();
    /// Another scheme is to be written: a copy of \a id, or \a id itself when it is the person's.
    void schemeEditorRequested(const QString &id);
    /// The list of secrets is to be edited.
    void secretsRequested();

private:
    void buildSecretRow(QFormLayout *form);
    void buildToleranceRow(QFormLayout *form);
    void showScheme();
    void showParameters();
    void updateKeptWhere();
    /// One reference without dates, or none: the field says it all.
    bool isSimple() const;
    void showSecrets();

    SecretStore *m_secrets = nullptr;
    SchemeCombo *m_scheme = nullptr;
    QPushButton *m_editScheme = nullptr;
    WrappedLabel *m_summary = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    QToolButton *m_reveal = nullptr;
    QPlainTextEdit *m_publicKey = nullptr;
    WrappedLabel *m_several = nullptr; ///< says which there are, in place of the field
    QPushButton *m_editSecrets = nullptr;
    WrappedLabel *m_keptWhere = nullptr;
    ProblemLabel *m_secretProblem = nullptr;
    QWidget *m_parameterArea = nullptr;
    QHash<QByteArray, QLineEdit *> m_parameterEdits;
    QMap<QByteArray, QByteArray> m_parameters; ///< kept while another scheme is looked at
    ProblemLabel *m_parameterProblem = nullptr;
    QComboBox *m_toleranceMode = nullptr;
    QSpinBox *m_tolerance = nullptr;
    QLineEdit *m_publicUrl = nullptr;
    ProblemLabel *m_publicUrlProblem = nullptr;
    QList<DraftSecret> m_drafts;
};

} // namespace hookloupe
