// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/clocks.h"
#include "core/signature/scheme.h"
#include "ui/theme/verdictwords.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace hookloupe {

class NoteSection;
class WrappedLabel;

/// What happened, in sentences, and what the person noted about it.
class OverviewView : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewView(QWidget *parent = nullptr);

    void setShownEvent(const Event &event, const SchemeCatalogue &schemes);

    /// What the person may fetch to confirm what the event asks for; empty: nothing.
    void setConfirmation(const QByteArray &url);
    /// What came of forwarding the event, a sentence each; follows the event.
    void setForwards(const QStringList &sentences);
    /// What the request's times say about clocks; follows the event, as it takes reading the body.
    void setClocks(const Clocks &clocks);
    NoteSection *notes() const { return m_notes; }

Q_SIGNALS:
    void eventRequested(qint64 id);
    void confirmationRequested(const QByteArray &url);
    /// Which fields events of this type have.
    void schemaRequested(const QByteArray &type, const QString &endpoint);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerEvents(const Event &event);
    void updateMark();

    SignatureMark m_mark = SignatureMark::Unsigned;
    QLabel *m_icon;
    QLabel *m_word;
    QFrame *m_handshake; ///< a mark, in a frame of its own
    WrappedLabel *m_handshakeText;
    QPushButton *m_confirm;
    QByteArray m_confirmUrl;
    QLabel *m_text;
    WrappedLabel *m_forwards;
    WrappedLabel *m_clocks;
    QBoxLayout *m_halves; ///< side by side where there is room
    NoteSection *m_notes;
    QWidget *m_others; ///< buttons that lead to the events that this one repeats
};

} // namespace hookloupe
