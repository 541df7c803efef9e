// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/sending.h"
#include "core/delivery/replayer.h"
#include "core/event/clock.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/resign.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// Sends each job `times` times, at most `concurrency` at once, and keeps the counts.
class ReplayRun : public QObject
{
public:
    struct Job
    {
        EventPtr event;
        QByteArray wire;
        ReplayKind kind = ReplayKind::Exact;
    };

    ReplayRun(Workspace *workspace, SendTarget target, const SendLimits &limits, bool json)
        : m_workspace(workspace)
        , m_target(std::move(target))
        , m_limits(limits)
        , m_json(json)
    { }

    /// Fills the job's bytes anew for each send, so that a re-signed one has its own time.
    std::function<Result<QByteArray>(const Job &)> prepare;

    int run(const std::vector<Job> &jobs, qint64 times, qint64 concurrency)
    {
        for (qint64 round = 0; round < times; ++round)
            m_waiting.insert(m_waiting.end(), jobs.begin(), jobs.end());
        for (qint64 i = 0; i < concurrency; ++i)
            startNext();
        if (m_running > 0)
            QCoreApplication::exec();
        if (m_done > 1)
            say(u"%1 sent, %2 answered 2xx."_s.arg(m_done).arg(m_succeeded));
        return m_done > 0 && m_succeeded == m_done && !m_stopped ? Success : Negative;
    }

private:
    void startNext()
    {
        if (m_next == m_waiting.size() || m_stopped)
            return;
        const Job job = m_waiting[m_next++];
        const auto wire = prepare(job);
        if (!wire) {
            say(u"hookloupe-cli: "_s + wire.error().sentence);
            m_stopped = true;
            return;
        }
        ++m_running;
        m_workspace->replay(job.event->id, job.kind, m_target, *wire, m_limits, this,
                            [this](const ReplayRecord &record) { finished(record); });
    }

    void finished(const ReplayRecord &record)
    {
        --m_running;
        ++m_done;
        m_succeeded += is2xx(record.result) ? 1 : 0;
        if (m_json) {
            QJsonObject object = resultJson(record.result);
            object[u"event"_s] = record.eventId;
            object[u"kind"_s] = QString(replayKindId(record.kind));
            putJson(object);
        } else {
            putLine(u"#%1 %2: %3"_s.arg(record.eventId)
                            .arg(QString(replayKindId(record.kind)), resultLine(record.result)));
        }
        startNext();
        if (m_running == 0)
            QCoreApplication::quit();
    }

    Workspace *m_workspace;
    SendTarget m_target;
    SendLimits m_limits;
    bool m_json;
    bool m_stopped = false;
    std::vector<Job> m_waiting;
    std::size_t m_next = 0;
    int m_running = 0;
    int m_done = 0;
    int m_succeeded = 0;
};

Result<std::vector<ReplayRun::Job>> jobsOf(const Options &options, const SendTarget &target)
{
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return Error{ ErrorCode::StoreUnreadable, reader.error().sentence };
    std::vector<ReplayRun::Job> jobs;
    const QStringList ids = options.positionals();
    for (const QString &text : ids) {
        bool isNumber = false;
        const qint64 id = text.toLongLong(&isNumber);
        if (!isNumber)
            return Error{ ErrorCode::InvalidInput,
                          u"'%1' is not the number of an event."_s.arg(text) };
        auto event = (*reader)->event(id);
        if (!event)
            return event.error();
        if ((*event)->kind == EventKind::Gap)
            return Error{ ErrorCode::InvalidInput,
                          u"#%1 is a time without listening, not a request: there is nothing to "
                          "send."_s.arg(id) };
        ReplayRun::Job job{ *event, {}, ReplayKind::Exact };
        job.wire = replayWire((*event)->request, target, &job.kind);
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// The scheme of \a event, unless --scheme names another.
Result<Scheme> schemeFor(const Options &options, const Event &event)
{
    if (options.has(u"scheme"_s))
        return options.scheme();
    const Scheme *scheme = options.schemes()->find(event.scheme);
    if (!scheme)
        return Error{ ErrorCode::InvalidInput,
                      u"Event %1 has no scheme; name one with --scheme."_s.arg(event.id) };
    return *scheme;
}

} // namespace

int runReplay(const QStringList &arguments)
{
    Options options(
            u"replay"_s,
            u"Sends stored events again: the exact bytes, or with --resign a new timestamp and\n"
            "signature. Each result is kept with its event. Exit code 0 when every answer was "
            "2xx.\n\n"
            "Examples:\n"
            "  hookloupe-cli replay 12 --to http://localhost:3000\n"
            "  hookloupe-cli replay 12 13 --to http://localhost:3000/webhooks --resign\n"
            "      --secret-env STRIPE_SECRET\n"
            "  hookloupe-cli replay 12 --to http://localhost:3000 --times 50 --concurrency 5"_s);
    options.positional(u"id"_s, u"numbers of events"_s, u"ID…"_s);
    addSendOptions(options);
    options.option(u"resign"_s, u"Sign anew with the given secret and the present time."_s);
    options.keyOptions();
    mistakeOption(options);
    options.option(u"times"_s, u"Send each this many times (default: 1)."_s, u"N"_s);
    options.option(u"concurrency"_s, u"At most this many at once (default: 1)."_s, u"N"_s);
    options.storeOption();
    options.option(u"json"_s, u"One JSON object a line."_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().isEmpty())
        return options.usageError(u"Give the number of at least one event."_s);
    const auto target = targetOf(options);
    const auto limits = limitsOf(options);
    const auto times = options.number(u"times"_s, 1, 1, 1'000'000);
    const auto concurrency = options.number(u"concurrency"_s, 1, 1, 256);
    if (!target || !limits || !times || !concurrency)
        return options.usageError(!target           ? target.error().sentence
                                          : !limits ? limits.error().sentence
                                          : !times  ? times.error().sentence
                                                    : concurrency.error().sentence);
    const bool resign = options.has(u"resign"_s);
    if (!resign && (options.hasKey() || options.has(u"scheme"_s)))
        return options.usageError(
                u"A secret or scheme is of use only with --resign; without it the bytes are sent "
                "as they came."_s);
    const auto mistake = mistakeOf(options);
    if (!mistake || (*mistake && !resign))
        return options.usageError(mistake ? u"--mistake is of use only with --resign."_s
                                          : mistake.error().sentence);
    KeyMaterial key;
    if (resign) {
        auto given = options.key();
        if (!given)
            return fail(given.error());
        key = std::move(*given);
    }
    if (!QFile::exists(options.storePath()))
        return fail({ ErrorCode::StoreUnreadable,
                      u"There is no store at %1."_s.arg(options.storePath()) });
    auto jobs = jobsOf(options, *target);
    if (!jobs)
        return fail(jobs.error());
    const auto workspace =
            Workspace::open({ .storePath = options.storePath(), .useKeyring = false });
    if (!workspace)
        return fail(workspace.error());
    if (!(*workspace)->isHostAllowed(*target)) {
        if (const auto exit = refusal(options, *target))
            return *exit;
        (*workspace)->allowHost(target->host);
    }

    ReplayRun run(workspace->get(), *target, *limits, options.has(u"json"_s));
    run.prepare = [&](const ReplayRun::Job &job) -> Result<QByteArray> {
        if (!resign)
            return job.wire;
        const auto scheme = schemeFor(options, *job.event);
        if (!scheme)
            return scheme.error();
        const Event &event = *job.event;
        const SignOptions how{ .timestampUs = SystemClock::instance().nowUs() };
        auto signedWire = *mistake
                ? wronglySignedRequest(*scheme, key, event.request, event.signedUrl, how, **mistake)
                : signedRequest(*scheme, key, event.request, event.signedUrl, how);
        if (!signedWire || target->pathAndQuery.isEmpty())
            return signedWire;
        const auto parsed = parseRequestFile(*signedWire);
        return parsed ? withTarget(*parsed, target->pathAndQuery) : *signedWire;
    };
    if (resign) {
        for (ReplayRun::Job &job : *jobs)
            job.kind = *mistake ? ReplayKind::WronglySigned : ReplayKind::Resigned;
    }
    return run.run(*jobs, *times, *concurrency);
}

} // namespace hookloupe::cli
