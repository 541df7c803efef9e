// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/listenerconfig.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;

/// One listener: where, how it is encrypted, and what senders must bring.
class ListenerEditor : public QDialog
{
    Q_OBJECT
public:
    /// \a others: the listeners besides this one, whose places are taken.
    ListenerEditor(const ListenerConfig &config, bool isNew, QList<ListenerConfig> others,
                   QWidget *parent = nullptr);

    /// As it is in the fields; InvalidInput with a sentence.
    Result<ListenerConfig> config() const;

private:
    void build(bool isNew);
    void load();
    void update();
    QWidget *fileRow(QLineEdit *edit, const QString &title);
    void setRowVisible(QWidget *field, bool visible);

    ListenerConfig m_original;
    QList<ListenerConfig> m_others;
    QFormLayout *m_form;
    QComboBox *m_address;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QWidget *m_certificateRow = nullptr;
    QWidget *m_keyRow = nullptr;
    QComboBox *m_clients;
    QLineEdit *m_clientAuthority;
    QWidget *m_clientAuthorityRow = nullptr;
    QLineEdit *m_token;
    QLineEdit *m_proxies;
    WrappedLabel *m_notice;
    ProblemLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace hookloupe
