// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/replay/replaydraft.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QLineEdit;
class QRadioButton;

namespace hookloupe {

class SchemeCombo;
class WrappedLabel;

/// "Re-sign now": which scheme, which secret, which time, and what the new signature looks like.
class ResignSection : public QGroupBox
{
    Q_OBJECT
public:
    explicit ResignSection(QWidget *parent = nullptr);

    void setSchemes(std::shared_ptr<const SchemeCatalogue> schemes);

    /// \a key: the endpoint's, used while nothing else is typed in; it is never shown.
    /// \a request decides which mistakes can be made.
    void load(const QString &schemeId, const std::optional<KeyMaterial> &key,
              const QByteArray &signedUrl, const WireRequest &request);
    /// What to sign with now; an error says what is missing. Precondition: isChecked().
    Result<Resigning> resigning() const;
    /// The fields that will carry the signature, or the reason why there are none.
    void showPreview(const Result<Resigned> &resigned);

Q_SIGNALS:
    void edited();

private:
    void showScheme();
    void offerMistakes(const Scheme &scheme);
    std::optional<Cause> mistake() const;
    void showMistake();

    SchemeCombo *m_scheme;
    QLineEdit *m_secret;
    QCheckBox *m_newDelivery;
    QLabel *m_secondLabel;
    QLineEdit *m_second;
    QComboBox *m_mistake;
    WrappedLabel *m_warning;
    QWidget *m_timeRow;
    QRadioButton *m_now;
    QRadioButton *m_custom;
    QDateTimeEdit *m_time;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QPlainTextEdit *m_preview;
    QFormLayout *m_form = nullptr;
    std::optional<KeyMaterial> m_endpointKey;
    QString m_endpointScheme;
    WireRequest m_request;
};

} // namespace hookloupe
