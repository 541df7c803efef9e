// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/replayplan.h"
#include "app/cli/replayrun.h"
#include "app/cli/sending.h"
#include "core/workspace/workspace.h"

#include <QFile>

#include <utility>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString description()
{
    return u"Sends stored events again: the exact bytes, edited, or signed anew. Each result is "
           "kept\nwith its event. Exit code 0 when everything was accepted (2xx, or what the "
           "schedule says) and\ntargets that were compared answered alike; 1 otherwise.\n\n"
           "Examples:\n"
           "  hookloupe-cli replay 12 --to http://localhost:3000\n"
           "  hookloupe-cli replay 12 13 --to http://localhost:3000/webhooks --resign\n"
           "      --secret-env STRIPE_SECRET\n"
           "  hookloupe-cli replay --query 'type:payment.* after:-2d' --to http://localhost:3000\n"
           "      --concurrency 16 --csv results.csv\n"
           "  hookloupe-cli replay --query verdict:valid --to http://localhost:3000\n"
           "      --also-to http://localhost:3001 --shuffle\n"
           "  hookloupe-cli replay 12 --to http://localhost:3000 --as-new --secret-file s.txt\n"
           "      --edit 'json $.payment.id = \"{{uuid}}\"' --times 50 --rate 5\n"
           "  hookloupe-cli replay --query status:500 --to http://localhost:3000\n"
           "      --retry stripe --time-scale 1000 --dry-run"_s;
}

int failedAt(const Options &options, const Error &error)
{
    return error.code == ErrorCode::InvalidInput ? options.usageError(error.sentence) : fail(error);
}

} // namespace

int runReplay(const QStringList &arguments)
{
    Options options(u"replay"_s, description());
    addReplayOptions(options);
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.positionals().isEmpty() == !options.has(u"query"_s))
        return options.usageError(
                u"Give the numbers of events, or a query with --query: one of the two."_s);
    auto plan = replayPlan(options);
    if (!plan)
        return failedAt(options, plan.error());
    auto signing = replaySigning(options);
    if (!signing)
        return failedAt(options, signing.error());
    plan->signing = *std::move(signing);
    if (auto checked = plan->check(); !checked)
        return options.usageError(checked.error().sentence);
    if (!QFile::exists(options.storePath()))
        return fail({ ErrorCode::StoreUnreadable,
                      u"There is no store at %1."_s.arg(options.storePath()) });
    auto ids = replayedIds(options);
    if (!ids) {
        if (!options.has(u"query"_s) || ids.error().code != ErrorCode::NotFound)
            return fail(ids.error());
        say(ids.error().sentence);
        return Negative;
    }
    if (plan->order == ReplayBatchPlan::Order::Shuffled)
        say(u"Shuffled: --seed %1 gives this order again."_s.arg(plan->seed));
    if (options.has(u"dry-run"_s))
        return dryRun(options, *plan, std::move(*ids));
    const auto workspace =
            Workspace::open({ .storePath = options.storePath(), .useKeyring = false });
    if (!workspace)
        return fail(workspace.error());
    for (const SendTarget &target : plan->targets) {
        if ((*workspace)->isHostAllowed(target))
            continue;
        if (const auto exit = refusal(options, target))
            return *exit;
        (*workspace)->allowHost(target.host);
    }
    return replayBatch(options, *plan, std::move(*ids), **workspace);
}

} // namespace hookloupe::cli
