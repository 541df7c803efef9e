// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "ui/schemes/schemetrial.h"
#include "ui/theme/verdictwords.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hookloupe {

class Workspace;

/// The event and the key that a scheme is tried with, and what came of it.
class SchemeCheckPanel : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit SchemeCheckPanel(Workspace *workspace, QWidget *parent = nullptr);

    /// Tries \a id from now on; 0 leaves it at the newest event.
    void setEventId(qint64 id);
    void fill(SchemeTrialInput &input) const;
    void showTrial(const SchemeTrial &trial);

Q_SIGNALS:
    /// Event or key are others now.
    void changed();

private:
    void build();
    void loadEvents();
    void takeEvents(const std::vector<EventSummary> &events);
    void loadEvent();
    void offerKeys();
    void showKeyFields(const Scheme &scheme);
    void showVerdict(const SchemeTrial &trial);
    QString keyEndpoint() const;

    Workspace *m_workspace;
    EventPtr m_event;
    qint64 m_id = 0;
    QTimer m_newsTimer;
    QFormLayout *m_form;
    QComboBox *m_events;
    QComboBox *m_keys;
    QLineEdit *m_secret;
    QPlainTextEdit *m_publicKey;
    QHash<QByteArray, QLineEdit *> m_parameters;
    bool m_isPublicKey = false;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_reason;
    QPlainTextEdit *m_comparison;
    QLabel *m_contentTitle;
    QPlainTextEdit *m_content;
};

} // namespace hookloupe
