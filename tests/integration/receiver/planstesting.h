// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/receiver/receiver.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QObject>
#include <QTest>

#include <memory>

namespace hookloupe {

inline QByteArray post(const QByteArray &target = "/", const QByteArray &body = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: a.example\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A test program whose every test has a receiver that answers by a plan.
class PlansTest : public QObject
{
    Q_OBJECT
protected:
    void answer(const ResponsePlan &plan, const QList<ResponseRule> &rules = {},
                const QString &scheme = {});
    ResponseRecord lastAnswer() const
    {
        const ResponseRecord response = m_sink->events().back()->response;
        return response.state == AnswerState::Pending ? m_sink->lateAnswers().back().second
                                                      : response;
    }

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace hookloupe
