// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/listeners.h"

#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/event/timeunits.h"
#include "core/receiver/localauthority.h"
#include "core/receiver/receiver.h"

#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 5'000;
constexpr qint64 kRetryFirstUs = 1'000'000;
constexpr qint64 kRetryMostUs = 60LL * 1'000'000;

using State = ListenerState::State;

bool isSamePlace(const ListenerConfig &a, const ListenerConfig &b)
{
    return a.address == b.address && a.port == b.port
            && (a.tls == ListenerConfig::Tls::Off) == (b.tls == ListenerConfig::Tls::Off);
}

bool isOneOfTheOwn(const QHostAddress &address)
{
    return !address.isLoopback() && !isEverywhere(address);
}

} // namespace

bool ListenerState::operator==(const ListenerState &other) const
{
    const auto sentence = [](const std::optional<Error> &error) {
        return error ? error->sentence : QString();
    };
    return config == other.config && state == other.state && port == other.port
            && sinceUs == other.sinceUs && certificate == other.certificate
            && sentence(problem) == sentence(other.problem);
}

Listeners::Listeners(Setup setup)
    : m_setup(std::move(setup))
    , m_heartbeat(m_setup.storePath)
    , m_lastLook(m_setup.clocks())
{
    m_timer.setInterval(kLookMs);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Listeners::look);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &Listeners::retry);
    m_addresses = std::make_shared<Handover<QList<QHostAddress>>>(2, this, [this] {
        for (const QList<QHostAddress> &addresses : m_addresses->takeAll())
            takeAddresses(addresses);
    });
}

Listeners::~Listeners()
{
    m_addresses->close();
    endBeat(Heartbeat::State::Closed);
}

bool Listeners::isListening() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.state == State::Listening; });
}

void Listeners::set(const QList<ListenerConfig> &configs)
{
    // What stays keeps its entry; what goes is closed before anything is opened in its place.
    std::vector<Entry> kept;
    std::vector<qsizetype> wanted;
    const auto takeIf = [this, &kept](const auto &matches) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), matches);
        if (found == m_entries.end())
            return false;
        kept.push_back(std::move(*found));
        m_entries.erase(found);
        return true;
    };
    std::vector<bool> isKept(static_cast<std::size_t>(configs.size()), false);
    for (const bool exactly : { true, false }) {
        for (qsizetype i = 0; i < configs.size(); ++i) {
            const ListenerConfig &config = configs[i];
            if (isKept[static_cast<std::size_t>(i)])
                continue;
            isKept[static_cast<std::size_t>(i)] = takeIf([&](const Entry &entry) {
                return !entry.given
                        && (exactly ? entry.config == config
                                    : isSamePlace(entry.config, config)
                                            && entry.config.isEnabled == config.isEnabled);
            });
            if (isKept[static_cast<std::size_t>(i)])
                wanted.push_back(i);
        }
    }
    for (Entry &entry : m_entries)
        close(entry, State::Stopped);
    m_entries.clear();
    for (qsizetype i = 0; i < configs.size(); ++i) {
        const auto place = std::find(wanted.begin(), wanted.end(), i);
        if (place == wanted.end()) {
            m_entries.push_back({ .id = ++m_lastId, .config = configs[i] });
            continue;
        }
        m_entries.push_back(std::move(kept[static_cast<std::size_t>(place - wanted.begin())]));
        Entry &entry = m_entries.back();
        if (entry.config != configs[i]) {
            if (auto changed = change(entry, configs[i]); !changed)
                entry.problem = changed.error();
        }
    }
    for (Entry &entry : m_entries) {
        if (entry.config.isEnabled && entry.state == State::Stopped && !m_isStopped)
            open(entry);
    }
    publish();
}

Result<quint16> Listeners::listenOnce(const QHostAddress &address, quint16 port,
                                      const std::optional<TlsIdentity> &identity)
{
    stop();
    m_isStopped = false;
    m_entries.clear();
    Entry entry{ .id = ++m_lastId, .given = identity, .triesAgain = false };
    entry.config.address = address;
    entry.config.port = port;
    entry.config.tls = identity ? ListenerConfig::Tls::Files : ListenerConfig::Tls::Off;
    open(entry);
    if (entry.problem) {
        publish();
        return *entry.problem;
    }
    const quint16 bound = entry.port;
    // From here on it is looked after like any other.
    entry.triesAgain = true;
    m_entries.push_back(std::move(entry));
    publish();
    return bound;
}

void Listeners::stop()
{
    m_isStopped = true;
    endNetworkLoss();
    m_hadNetwork = false;
    endBeat(Heartbeat::State::Stopped);
    for (Entry &entry : m_entries) {
        entry.state = State::Stopped;
        entry.port = 0;
        entry.problem.reset();
        entry.lostAtUs = 0;
        entry.sinceUs = m_setup.clocks().wallUs;
    }
    m_setup.receiver->stop();
    publish();
}

void Listeners::start()
{
    m_isStopped = false;
    for (Entry &entry : m_entries) {
        if (entry.config.isEnabled && entry.state != State::Listening) {
            entry.tries = 0;
            open(entry);
        }
    }
    publish();
}

void Listeners::open(Entry &entry)
{
    const SystemClocks now = m_setup.clocks();
    Result<ListenOptions> options = entry.given
            ? Result<ListenOptions>(ListenOptions{ .address = entry.config.address,
                                                   .port = entry.config.port,
                                                   .tls = entry.given })
            : resolved(entry.config, m_setup.authorityFolder, now.wallUs, m_setup.addresses);
    const Result<quint16> port = options ? m_setup.receiver->listen(*options, entry.id)
                                         : Result<quint16>(options.error());
    if (!port) {
        if (entry.state != State::Retrying || !entry.problem
            || entry.problem->sentence != port.error().sentence)
            entry.sinceUs = now.wallUs;
        entry.problem = port.error();
        if (!entry.triesAgain)
            return;
        entry.state = State::Retrying;
        const qint64 waitUs = qMin(kRetryMostUs, kRetryFirstUs << qMin(entry.tries, 10));
        ++entry.tries;
        entry.retryAtUs = now.passedUs + waitUs;
        return;
    }
    entry.state = State::Listening;
    entry.port = *port;
    entry.problem.reset();
    entry.tries = 0;
    entry.sinceUs = now.wallUs;
    entry.certificate = options->tls ? options->tls->chain.first() : QSslCertificate();
    entry.certificateFileTime = QFileInfo(entry.config.certificateFile).lastModified();
    if (!m_wasListening)
        listeningBegan(now);
    else if (entry.lostAtUs > 0)
        recordGap(entry.lostAtUs, now.wallUs, entry.lostWhy, entry.config.origin(entry.port));
    entry.lostAtUs = 0;
}

void Listeners::close(Entry &entry, State state)
{
    m_setup.receiver->close(entry.id);
    entry.state = state;
    entry.port = 0;
    entry.certificate = QSslCertificate();
    entry.sinceUs = m_setup.clocks().wallUs;
}

Result<void> Listeners::change(Entry &entry, const ListenerConfig &config)
{
    if (entry.state != State::Listening) {
        entry.config = config;
        entry.tries = 0;
        entry.retryAtUs = 0;
        return {};
    }
    auto options =
            resolved(config, m_setup.authorityFolder, m_setup.clocks().wallUs, m_setup.addresses);
    if (!options)
        return options.error();
    entry.config = config;
    entry.certificate = options->tls ? options->tls->chain.first() : QSslCertificate();
    entry.certificateFileTime = QFileInfo(config.certificateFile).lastModified();
    entry.problem.reset();
    return m_setup.receiver->change(*options, entry.id);
}

void Listeners::lose(Entry &entry, const Error &why)
{
    entry.lostAtUs = m_lastLook.wallUs;
    entry.lostWhy = why.sentence;
    close(entry, State::Retrying);
    entry.problem = why;
    entry.retryAtUs = m_setup.clocks().passedUs + kRetryFirstUs;
}

void Listeners::retry()
{
    const qint64 nowUs = m_setup.clocks().passedUs;
    for (Entry &entry : m_entries) {
        if (entry.state == State::Retrying && entry.retryAtUs <= nowUs)
            open(entry);
    }
    publish();
}

void Listeners::look()
{
    const SystemClocks now = m_setup.clocks();
    findSleep(now);
    m_lastLook = now;
    retry();
    renew();
    findLostAddresses();
    if (isListening())
        beat();
}

void Listeners::renew()
{
    for (Entry &entry : m_entries) {
        if (entry.state == State::Listening && !entry.given)
            renew(entry);
    }
}

void Listeners::renew(Entry &entry)
{
    const bool isDue = entry.config.tls == ListenerConfig::Tls::Local
            ? isDueForRenewal(entry.certificate, m_setup.clocks().wallUs)
            : entry.config.tls == ListenerConfig::Tls::Files
                    && QFileInfo(entry.config.certificateFile).lastModified()
                            != entry.certificateFileTime;
    if (!isDue)
        return;
    const QSslCertificate before = entry.certificate;
    entry.certificateFileTime = QFileInfo(entry.config.certificateFile).lastModified();
    if (auto renewed = change(entry, entry.config); !renewed)
        entry.problem = renewed.error();
    else if (entry.certificate != before)
        qCInfo(logReceiver, "the certificate of %s was renewed",
               entry.config.origin(entry.port).constData());
    publish();
}

void Listeners::findLostAddresses()
{
    const bool matters = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.state == State::Listening
                && (!entry.config.address.isLoopback()
                    || entry.config.tls == ListenerConfig::Tls::Local);
    });
    if (!matters || m_isLookingAtAddresses)
        return;
    m_isLookingAtAddresses = true;
    // Some drivers take their time to answer.
    QThreadPool::globalInstance()->start([to = m_addresses, ask = m_setup.addresses] {
        if (!to->push(ask()))
            qCDebug(logReceiver, "nobody asks for the addresses any more");
    });
}

void Listeners::takeAddresses(const QList<QHostAddress> &addresses)
{
    m_isLookingAtAddresses = false;
    findNetworkLoss(std::any_of(addresses.begin(), addresses.end(), [](const QHostAddress &own) {
        return !own.isLoopback() && !own.isLinkLocal();
    }));
    renewForAddresses(addresses);
    for (Entry &entry : m_entries) {
        const QHostAddress &address = entry.config.address;
        if (entry.state != State::Listening || !isOneOfTheOwn(address)
            || addresses.contains(address))
            continue;
        // The kernel keeps such a socket, and nothing ever comes to it.
        lose(entry,
             { ErrorCode::PermissionDenied,
               CoreText::tr("The address %1 is not on this computer any more.")
                       .arg(address.toString()),
               u"address"_s });
    }
    publish();
}

void Listeners::renewForAddresses(const QList<QHostAddress> &addresses)
{
    const QStringList named = namesOfThisComputer(addresses).addresses;
    for (Entry &entry : m_entries) {
        if (entry.state != State::Listening || entry.given
            || entry.config.tls != ListenerConfig::Tls::Local || entry.namedAddresses == named)
            continue;
        entry.namedAddresses = named;
        // An address that went away does no harm, and may come back in a moment.
        const QStringList has =
                entry.certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
        const bool isNamed =
                std::all_of(named.begin(), named.end(), [&has](const QString &address) {
                    return std::any_of(has.begin(), has.end(), [&address](const QString &known) {
                        return QHostAddress(known) == QHostAddress(address);
                    });
                });
        if (isNamed)
            continue;
        if (auto renewed = change(entry, entry.config); !renewed)
            entry.problem = renewed.error();
        else
            qCInfo(logReceiver, "the certificate of %s follows the network",
                   entry.config.origin(entry.port).constData());
    }
}

void Listeners::publish()
{
    QList<ListenerState> states;
    qint64 nextUs = std::numeric_limits<qint64>::max();
    for (const Entry &entry : m_entries) {
        states.append({ entry.config, entry.state, entry.port, entry.problem, entry.sinceUs,
                        entry.certificate });
        if (entry.state == State::Retrying)
            nextUs = qMin(nextUs, entry.retryAtUs);
    }
    const bool isNew = states != m_states;
    m_states = std::move(states);
    if (nextUs < std::numeric_limits<qint64>::max()) {
        const qint64 waitUs = qMax<qint64>(0, nextUs - m_setup.clocks().passedUs);
        m_retryTimer.start(static_cast<int>(waitUs / kUsPerMs) + 1);
    }
    if (isNew)
        Q_EMIT changed();
}

} // namespace hookloupe
