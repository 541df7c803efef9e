// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/secretbytes.h"
#include "ui/detail/recognised.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hookloupe {

class WrappedLabel;

/// "It looks like a webhook of Stripe": paste the secret, one click, and the endpoint checks it.
class RecognitionBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecognitionBar(QWidget *parent = nullptr);

    /// Shows what \a recognised says of an event of \a endpoint; hides when it says nothing. What
    /// was typed stays while the same event is shown again.
    void setRecognised(qint64 eventId, const QString &endpoint, const Recognised &recognised);

Q_SIGNALS:
    /// \a secret may be empty. It is the receiver's to keep.
    void setUpRequested(const QString &endpoint, const QString &schemeId,
                        const hookloupe::SecretBytes &secret);
    /// No scheme is known that fits; one is to be described, starting from \a draft.
    void descriptionRequested(const QByteArray &draft);

private:
    void showChosen();
    void request();

    qint64 m_eventId = 0;
    QString m_endpoint;
    Recognised m_recognised;
    WrappedLabel *m_sentence;
    QComboBox *m_schemes;
    QLineEdit *m_secret;
    QPushButton *m_setUp;
    QPushButton *m_describe;
};

} // namespace hookloupe
