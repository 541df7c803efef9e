// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/replaybatch.h"

#include "core/delivery/batch/replaybatchworker.h"

#include "core/event/coretext.h"
#include "core/event/workerend.h"

#include <QLocale>
#include <QPointer>
#include <QStringList>
#include <QThread>

#include <limits>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

struct ReplayBatch::Private
{
    QThread sending;
    QThread reading;
    WorkerEnd sendingEnd;
    WorkerEnd readingEnd;
    BatchProgress progress;
    BatchKeeping keeping;
    std::shared_ptr<BatchResults> results;
    std::shared_ptr<Handover<BatchNews>> news;
    std::shared_ptr<Handover<BatchCommand>> commands;
    std::shared_ptr<Handover<BatchLoadedChunk>> loaded;
    bool hasEnded = false;

    void command(BatchCommand what)
    {
        if (commands)
            static_cast<void>(commands->push(std::move(what)));
    }
};

ReplayBatch::ReplayBatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    // Some twenty a second, and each leaves with the next turn of this thread's loop.
    d->news = std::make_shared<Handover<BatchNews>>(std::numeric_limits<std::size_t>::max(), this,
                                                    [this] { takeNews(); });
}

ReplayBatch::~ReplayBatch()
{
    d->news->close();
    d->sendingEnd.join(d->sending);
    d->readingEnd.join(d->reading);
}

Result<void> ReplayBatch::start(const ReplayBatchPlan &plan, std::unique_ptr<BatchSource> source,
                                const QString &folder, const BatchKeeping &keeping)
{
    if (auto checked = plan.check(); !checked)
        return checked;
    if (source->count() == 0)
        return Error{ ErrorCode::NotFound, CoreText::tr("There is no event to replay.") };
    const qint64 jobs = source->count() * plan.times;
    auto results = BatchResults::create(jobs * static_cast<qint64>(plan.targets.size()), folder);
    if (!results)
        return results.error();
    d->results = *results;
    d->keeping = keeping;
    d->progress.rows = d->results->rows();
    ReplayBatchWorker::Setting setting;
    setting.plan = plan;
    setting.results = d->results;
    setting.news = d->news;
    setting.sink = keeping.sink;
    for (qint64 i = 0; i < source->count(); ++i)
        setting.ids.push_back(source->id(i));
    auto worker = std::make_unique<ReplayBatchWorker>(std::move(setting));
    d->commands = worker->commands();
    auto loader =
            std::make_unique<BatchLoader>(std::move(source), worker->loaded(), plan.times > 1);
    worker->setLoader(loader->requests());
    loader->moveToThread(&d->reading);
    worker->moveToThread(&d->sending);
    d->readingEnd.watch(loader.release(), d->reading);
    d->sendingEnd.watch(worker.release(), d->sending);
    d->reading.setObjectName(u"batch reader"_s);
    d->sending.setObjectName(u"batch"_s);
    d->reading.start();
    d->sending.start();
    return {};
}

void ReplayBatch::pause()
{
    d->command(BatchCommand::Pause);
}

void ReplayBatch::resume()
{
    d->command(BatchCommand::Resume);
}

void ReplayBatch::cancel()
{
    d->command(BatchCommand::Cancel);
}

const BatchProgress &ReplayBatch::progress() const
{
    return d->progress;
}

std::shared_ptr<const BatchResults> ReplayBatch::results() const
{
    return d->results;
}

void ReplayBatch::takeNews()
{
    const QPointer<ReplayBatch> self(this); // whoever listens may end it
    for (BatchNews &news : d->news->takeAll()) {
        d->progress = news.progress;
        if (news.wantsStored && d->keeping.whenStored)
            d->keeping.whenStored(this, [this] { d->command(BatchCommand::Stored); });
        else if (news.wantsStored)
            d->command(BatchCommand::Stored);
        if (!news.ended.empty())
            Q_EMIT rowsEnded(news.ended);
        if (!self)
            return;
        Q_EMIT progressed(news.progress);
        if (!self)
            return;
        if (news.progress.state == BatchProgress::State::Ended && !d->hasEnded) {
            d->hasEnded = true;
            Q_EMIT ended(news.progress);
            if (!self)
                return;
        }
    }
}

QString batchProgressText(const BatchProgress &progress)
{
    const QLocale locale;
    QStringList parts{ CoreText::tr("%1 of %2")
                               .arg(locale.toString(progress.ended),
                                    locale.toString(progress.rows)) };
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(locale.toString(count)));
    };
    add(progress.accepted, CoreText::tr("%1 accepted"));
    add(progress.refused, CoreText::tr("%1 refused"));
    add(progress.failed, CoreText::tr("%1 not answered"));
    add(progress.leftOut, CoreText::tr("%1 left out"));
    add(progress.cancelled, CoreText::tr("%1 cancelled"));
    add(progress.retrying, CoreText::tr("%1 waiting for another try"));
    add(progress.differing, CoreText::tr("%1 answered differently"));
    return parts.join(u", "_s);
}

} // namespace hookloupe
