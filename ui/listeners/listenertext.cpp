// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeners/listenertext.h"

#include "core/receiver/localauthority.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ListenerWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::ListenerText)
};

QString sinceText(qint64 us)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(us / 1000);
    return time.date() == QDate::currentDate() ? time.toString(u"HH:mm"_s)
                                               : time.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

QString listenerStateText(const ListenerState &state)
{
    switch (state.state) {
    case ListenerState::State::Listening:
        return state.problem
                ? ListenerWords::tr("Listening, but: %1").arg(shownText(state.problem->sentence))
                : ListenerWords::tr("Listening since %1").arg(sinceText(state.sinceUs));
    case ListenerState::State::Retrying:
        return ListenerWords::tr("Not listening since %1, trying again. %2")
                .arg(sinceText(state.sinceUs),
                     state.problem ? shownText(state.problem->sentence) : QString());
    case ListenerState::State::Stopped:
        break;
    }
    return state.config.isEnabled ? ListenerWords::tr("Stopped")
                                  : ListenerWords::tr("Switched off");
}

QString listenerTermsText(const ListenerConfig &config)
{
    using Mode = ClientCertificatePolicy::Mode;
    QStringList terms{ config.isWide() ? ListenerWords::tr("Other machines")
                                       : ListenerWords::tr("This computer") };
    if (config.tls != ListenerConfig::Tls::Off && config.clients != Mode::NotAsked)
        terms += config.clients == Mode::Required
                ? ListenerWords::tr("client certificates required")
                : ListenerWords::tr("client certificates requested");
    if (!config.pathToken.isEmpty())
        terms += ListenerWords::tr("secret path");
    if (!config.trustedProxies.isEmpty())
        terms += ListenerWords::tr("trusts proxies");
    return terms.join(u", "_s);
}

QString certificateText(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &name : alternatives)
        names += name;
    names.sort();
    QStringList lines{ ListenerWords::tr("SHA-256 %1").arg(fingerprintText(certificate)),
                       ListenerWords::tr("Valid until %1")
                               .arg(exactSecondText(
                                       certificate.expiryDate().toMSecsSinceEpoch())) };
    if (!names.isEmpty())
        lines += ListenerWords::tr("For %1").arg(names.join(u", "_s));
    return lines.join(u'\n');
}

ListeningSummary summaryOf(const QList<ListenerState> &states)
{
    ListeningSummary summary;
    QStringList problems;
    for (const ListenerState &state : states) {
        const bool listens = state.state == ListenerState::State::Listening;
        summary.listening += listens ? 1 : 0;
        summary.wanted += listens || state.state == ListenerState::State::Retrying ? 1 : 0;
        summary.isWide = summary.isWide || (listens && state.config.isWide());
        if (state.problem)
            problems += ListenerWords::tr("%1: %2", "where, what is wrong")
                                .arg(QString::fromUtf8(state.config.origin(state.port)),
                                     shownText(state.problem->sentence));
    }
    summary.problems = problems.join(u'\n');
    return summary;
}

} // namespace hookloupe
