// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/secretbytes.h"
#include "ui/detail/inspection.h"
#include "ui/theme/verdictwords.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hookloupe {

class ByteTextView;
class DiagnosisView;
class RecognitionBar;
class SignatureSteps;

/// Why a signature holds or does not: the verdict as of receipt and what would hold now, the cause,
/// every step, and the signed content to the last invisible character.
class SignatureView : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureView(QWidget *parent = nullptr);

    /// Shows what was found at receipt until setInspection() follows.
    void setEvent(const EventPtr &event);
    void setInspection(const Inspection &inspection);
    /// Whether the verdict in sight is one that a cause can be looked for.
    bool needsDiagnosis() const noexcept { return m_needsDiagnosis; }
    DiagnosisView *diagnosis() const noexcept { return m_diagnosis; }

Q_SIGNALS:
    void descriptionRequested(const QByteArray &draft);
    void setUpRequested(const QString &endpoint);
    /// One click on what was recognised; \a secret may be empty.
    void schemeRequested(const QString &endpoint, const QString &schemeId,
                         const hookloupe::SecretBytes &secret);
    void copied(const QString &what);
    /// The person wants to read about something; see HelpWindow::showPage().
    void helpRequested(const QString &page, const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildContent();
    void addHeading(QVBoxLayout *layout);
    void addSignedContent(QVBoxLayout *layout);
    void showVerdict(SignatureMark mark, const QString &reason);
    void offerSetUp(Verdict verdict, bool isByPublicKey = false);
    void showVerification(const Inspection &inspection);
    void showContent();
    void updateIcon();

    EventPtr m_event;
    SignatureMark m_mark = SignatureMark::Unsigned;
    bool m_needsDiagnosis = false;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_reason;
    QLabel *m_coverage;
    QLabel *m_now;
    QLabel *m_changed;
    RecognitionBar *m_recognition;
    QPushButton *m_setUp;
    DiagnosisView *m_diagnosis;
    QWidget *m_details;
    SignatureSteps *m_steps;
    QLabel *m_comparison;
    QScrollArea *m_comparisonArea;
    QWidget *m_contentArea;
    QLabel *m_content;
    QLabel *m_sha256;
    QLabel *m_legend;
    QCheckBox *m_marks;
    ByteTextView *m_signedContent;
    LinedTextPtr m_plainText;
    LinedTextPtr m_markedText;
    QString m_legendText;
};

} // namespace hookloupe
