// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/secretbytes.h"
#include "ui/detail/inspection.h"
#include "ui/theme/verdictwords.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace hookloupe {

class ByteTextView;
class RecognitionBar;

/// Why a signature holds or does not: verdict, what was signed, expected and received, the time.
class SignatureView : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureView(QWidget *parent = nullptr);

    /// Shows what was found at receipt until setInspection() follows.
    void setEvent(const EventPtr &event);
    void setInspection(const Inspection &inspection);

Q_SIGNALS:
    void setUpRequested(const QString &endpoint);
    /// One click on what was recognised; \a secret may be empty.
    void schemeRequested(const QString &endpoint, const QString &schemeId,
                         const hookloupe::SecretBytes &secret);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVerdict(SignatureMark mark, const QString &reason);
    void showVerification(const Verification &verification, const LinedTextPtr &content);
    void updateIcon();
    QLabel *addRow(QFormLayout *form, const QString &label, const QString &objectName);
    static void fill(QFormLayout *form, QLabel *value, const QString &text);

    EventPtr m_event;
    SignatureMark m_mark = SignatureMark::Unsigned;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_reason;
    QLabel *m_changed;
    RecognitionBar *m_recognition;
    QPushButton *m_setUp;
    QWidget *m_details;
    QFormLayout *m_form;
    QLabel *m_scheme;
    QLabel *m_carrier;
    QLabel *m_timestamp;
    QLabel *m_coverage;
    QLabel *m_comparison;
    QScrollArea *m_comparisonArea;
    QLabel *m_content;
    ByteTextView *m_signedContent;
};

} // namespace hookloupe
