// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/tunnel.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/reach/backoff.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <utility>

#include <sys/prctl.h>
#include <unistd.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstRetryMs = 2'000;
constexpr int kMostRetryMs = 60'000;
/// Without a URL for that long, the person is told where to look.
constexpr int kPatienceMs = 30'000;
/// A program whose URL is known is believed to be up after that.
constexpr int kKnownUrlMs = 2'000;
constexpr qint64 kStableMs = 30'000;
constexpr int kGraceMs = 1'500; ///< between SIGTERM and SIGKILL
constexpr qsizetype kLineBytesMax = 8LL * 1024;
constexpr int kAskMs = 1'000;
constexpr qint64 kApiBytesMax = 256LL * 1024;
constexpr const char *kGroup = "processGroup";

/// Runs in the child, between fork and exec: only what is safe there.
void prepareChild(pid_t parent)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) // it died before
        _exit(1);
}

} // namespace

struct Tunnel::Private
{
    TunnelSettings settings;
    TunnelCommand command;
    QString name; ///< of the program
    std::unique_ptr<QProcess> process;
    qint64 group = 0; ///< process group of what was started last; 0: none that is not ended
    State state = State::Stopped;
    QByteArray url;
    QString sentence;
    QString advice; ///< about the present run
    QByteArray line; ///< unfinished
    QStringList log;
    Backoff backoff{ kFirstRetryMs, kMostRetryMs };
    QElapsedTimer runs;
    QTimer retry;
    QTimer patience;
    QTimer ask; ///< ngrok's API
    QByteArray localUrl;
    QByteArray api; ///< of ngrok, as it says
    std::unique_ptr<QNetworkAccessManager> network;
    QPointer<QNetworkReply> reply;
    int patienceMs = kPatienceMs;
};

Tunnel::Tunnel(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->retry.setSingleShot(true);
    d->patience.setSingleShot(true);
    d->ask.setInterval(kAskMs);
    connect(&d->ask, &QTimer::timeout, this, &Tunnel::askApi);
    connect(&d->retry, &QTimer::timeout, this, &Tunnel::run);
    connect(&d->patience, &QTimer::timeout, this, &Tunnel::onPatienceEnded);
}

Tunnel::~Tunnel()
{
    endProcess();
    // Only the end of the program waits for it.
    QElapsedTimer waits;
    waits.start();
    const auto leaving = findChildren<QProcess *>();
    for (QProcess *process : leaving) {
        const auto left = static_cast<int>(qMax<qint64>(0, kGraceMs - waits.elapsed()));
        process->waitForFinished(left);
        ::kill(-static_cast<pid_t>(process->property(kGroup).toLongLong()), SIGKILL);
        process->waitForFinished(kGraceMs);
    }
}

void Tunnel::setTimes(int firstRetryMs, int mostRetryMs, int patienceMs)
{
    d->backoff = Backoff(firstRetryMs, mostRetryMs);
    d->patienceMs = patienceMs;
}

Result<void> Tunnel::start(const TunnelSettings &settings, const QByteArray &localUrl)
{
    stop();
    auto command = tunnelCommand(settings, localUrl);
    if (!command)
        return command.error();
    const QString program = QStandardPaths::findExecutable(command->program);
    if (program.isEmpty())
        return Error{
            ErrorCode::NotFound,
            CoreText::tr("There is no program '%1' here. Install it, or choose another tunnel.")
                    .arg(displayText(command->program.toUtf8(), 100)),
            u"program"_s
        };
    d->settings = settings;
    d->localUrl = localUrl;
    d->command = { program, command->arguments };
    d->name = displayText(QFileInfo(program).fileName().toUtf8(), 100);
    d->log.clear();
    d->backoff.reset();
    run();
    return {};
}

void Tunnel::stop()
{
    d->retry.stop();
    endProcess();
    setState(State::Stopped, CoreText::tr("No tunnel is running."));
}

void Tunnel::run()
{
    endProcess();
    d->line.clear();
    d->advice.clear();
    d->process = std::make_unique<QProcess>();
    QProcess &process = *d->process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProgram(d->command.program);
    process.setArguments(d->command.arguments);
    process.setChildProcessModifier([parent = getpid()] { prepareChild(parent); });
    connect(&process, &QProcess::readyRead, this, &Tunnel::onOutput);
    connect(&process, &QProcess::finished, this, &Tunnel::onFinished);
    connect(&process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished();
    });
    d->runs.start();
    d->patience.start(d->settings.publicUrl.isEmpty() ? d->patienceMs
                                                      : qMin(d->patienceMs, kKnownUrlMs));
    setState(State::Starting, CoreText::tr("Starting %1…").arg(d->name));
    process.start(QIODevice::ReadOnly);
    if (d->process)
        d->group = d->process->processId();
}

void Tunnel::onOutput()
{
    d->line += d->process->readAll();
    for (qsizetype end = d->line.indexOf('\n'); end >= 0; end = d->line.indexOf('\n')) {
        const QByteArray line = d->line.first(end);
        d->line.remove(0, end + 1);
        onLine(line);
    }
    if (d->line.size() > kLineBytesMax)
        onLine(std::exchange(d->line, {}));
}

void Tunnel::onLine(const QByteArray &line)
{
    QString shown = displayText(line.trimmed(), kLogLineCharactersMax);
    if (shown.isEmpty())
        return;
    d->log += shown;
    if (d->log.size() > kLogLinesMax)
        d->log.remove(0, d->log.size() - kLogLinesMax);
    Q_EMIT logged(shown);
    if (QString advice = tunnelAdvice(d->settings, line); !advice.isEmpty()) {
        d->advice = std::move(advice);
        if (d->state == State::Starting)
            setState(State::Starting, d->advice);
    }
    if (d->settings.kind == TunnelKind::Ngrok && d->url.isEmpty()) {
        // Should it not print the URL, its API knows it.
        if (const QByteArray api = ngrokApiIn(line); !api.isEmpty()) {
            d->api = api;
            d->ask.start();
        }
    }
    const QByteArray told = publicUrlIn(d->settings, line);
    const bool isFirst = d->url.isEmpty();
    // A custom command may print any address later on; the first one was the tunnel's.
    if (told.isEmpty() || (!isFirst && d->settings.kind == TunnelKind::Custom))
        return;
    const QByteArray &known = d->settings.publicUrl;
    open(known.isEmpty() ? told : known);
}

void Tunnel::askApi()
{
    if (d->reply)
        return;
    if (!d->network) {
        d->network = std::make_unique<QNetworkAccessManager>();
        d->network->setProxy(QNetworkProxy::NoProxy); // it is on this computer
    }
    QNetworkRequest request(QUrl::fromEncoded(d->api));
    request.setTransferTimeout(kAskMs);
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = d->network->get(request);
    d->reply = reply;
    reply->setReadBufferSize(kApiBytesMax);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        d->reply = nullptr;
        const QByteArray url = ngrokUrlAmong(reply->read(kApiBytesMax), d->localUrl);
        if (!url.isEmpty() && d->state == State::Starting)
            open(url);
    });
}

void Tunnel::open(const QByteArray &url)
{
    d->url = url;
    d->patience.stop();
    d->ask.stop();
    setState(State::Open,
             CoreText::tr("The internet reaches this computer at %1.")
                     .arg(QString::fromUtf8(d->url)));
}

void Tunnel::onPatienceEnded()
{
    if (d->state != State::Starting)
        return;
    // A program that says nothing, and whose URL is known, runs well as long as it runs.
    if (!d->settings.publicUrl.isEmpty()) {
        d->url = d->settings.publicUrl;
        setState(State::Open,
                 CoreText::tr("%1 is running; its URL is the one that you gave.").arg(d->name));
    } else if (d->advice.isEmpty()) {
        setState(State::Starting,
                 CoreText::tr("%1 is running and has not told a public URL yet. What it prints may "
                              "say why.")
                         .arg(d->name));
    }
}

void Tunnel::onFinished()
{
    if (!d->process)
        return;
    onOutput();
    if (!d->line.isEmpty())
        onLine(std::exchange(d->line, {}));
    const bool began = d->group != 0;
    const QProcess::ExitStatus how = d->process->exitStatus();
    const int code = d->process->exitCode();
    if (d->runs.elapsed() > kStableMs)
        d->backoff.reset();
    endProcess(); // what it left behind in its group
    const qint64 waitMs = d->backoff.next();
    d->retry.start(static_cast<int>(waitMs));
    const QString what = !began          ? CoreText::tr("%1 could not be started.")
            : how == QProcess::CrashExit ? CoreText::tr("%1 was ended by a signal.")
                                         : CoreText::tr("%1 ended with exit code %2.");
    QString sentence = what.contains("%2"_L1) ? what.arg(d->name).arg(code) : what.arg(d->name);
    if (!d->advice.isEmpty())
        sentence += u' ' + d->advice;
    qCInfo(logReach) << "the tunnel ended; again in" << waitMs << "ms";
    setState(State::Waiting,
             sentence
                     + CoreText::tr(" It is started again in %1 s.")
                               .arg(qMax<qint64>(1, waitMs / 1000)));
}

void Tunnel::endProcess()
{
    d->patience.stop();
    d->ask.stop();
    if (d->reply) {
        d->reply->disconnect(this);
        d->reply->abort();
        d->reply->deleteLater();
        d->reply = nullptr;
    }
    d->url.clear();
    const auto group = static_cast<pid_t>(std::exchange(d->group, 0));
    if (!d->process)
        return;
    QProcess *process = d->process.release(); // its own signal may be what brought us here
    process->disconnect(this);
    const bool isRunning = process->state() != QProcess::NotRunning;
    if (group > 0 && ::kill(-group, SIGTERM) != 0 && isRunning)
        ::kill(group, SIGTERM); // it has not come to making the group
    if (!isRunning) {
        process->deleteLater();
        return;
    }
    process->setParent(this);
    process->setProperty(kGroup, static_cast<qint64>(group));
    process->closeReadChannel(QProcess::StandardOutput);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(kGraceMs, process, [group] { ::kill(-group, SIGKILL); });
}

void Tunnel::setState(State state, const QString &sentence)
{
    d->state = state;
    d->sentence = sentence;
    Q_EMIT changed();
}

Tunnel::State Tunnel::state() const
{
    return d->state;
}

QByteArray Tunnel::publicUrl() const
{
    return d->state == State::Open ? d->url : QByteArray();
}

QString Tunnel::sentence() const
{
    return d->sentence;
}

QStringList Tunnel::log() const
{
    return d->log;
}

qint64 Tunnel::processId() const
{
    return d->process ? d->process->processId() : 0;
}

} // namespace hookloupe
