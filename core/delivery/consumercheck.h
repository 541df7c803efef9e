// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/checks/checkevent.h"
#include "core/delivery/checks/consumerreport.h"
#include "core/delivery/httpsender.h"
#include "core/event/result.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace hookloupe {

/// What a consumer is asked, and how.
struct ConsumerQuestion
{
    SendTarget target;
    bool isHostAllowed = false; ///< the person agreed to a target that is not loopback
    Scheme scheme;
    KeyMaterial key;
    CheckEvent event; ///< see sampleEvent() and ownEvent()
    int budgetMs = 10'000; ///< how long the provider waits
    QString budgetSource; ///< who says so; may be empty
    bool verifyCertificate = true;
    int connectTimeoutMs = 10'000; ///< for each connection
    SendRoute route = {}; ///< how each gets there
    QStringList only; ///< ids; empty: all checks. The control is always made
    int totalMs = 300'000; ///< checks that have not begun by then are not made
};

/// How long a provider waits for an answer, and who says so.
struct AnswerBudget
{
    int ms = 10'000;
    QString source;
};
/// Of \a scheme's provider; ten seconds where nobody says.
AnswerBudget answerBudget(const Scheme &scheme);

/// The name of one check, for lists.
struct ConsumerCheckName
{
    QString id;
    QString title;
    QString sent;
};
/// In the order in which they are made.
QList<ConsumerCheckName> consumerCheckNames();

/// Does this consumer verify, survive duplicates, answer in time? Sends the requests of the checks
/// one check after the other, in a thread of its own, and judges the answers. Lives in the thread
/// that made it.
class ConsumerCheck : public QObject
{
    Q_OBJECT
public:
    explicit ConsumerCheck(QObject *parent = nullptr);
    ~ConsumerCheck() override; ///< cancels and joins

    /// InvalidInput: the host is not allowed, a name in `only` is unknown, or nothing can be
    /// signed with the key; nothing was sent then. Precondition: not running.
    Result<void> start(const ConsumerQuestion &question);
    /// finished() follows soon, with what was found until then.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    /// \a index from 0, of \a total.
    void began(int index, int total, const QString &title);
    void found(const hookloupe::ConsumerFinding &finding);
    void finished(const hookloupe::ConsumerReport &report);

private:
    void takeNews();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
