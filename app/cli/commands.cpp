// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/setupcommands.h"

#include <array>

namespace hookloupe::cli {

namespace {

constexpr std::array kCommands{
    Command{ "listen", "receive webhooks, verify and store them", runListen },
    Command{ "doctor", "check why nothing arrives", runDoctor },
    Command{ "verify", "check the signature of a request, or run test vectors", runVerify },
    Command{ "sign", "sign a request as a provider would", runSign },
    Command{ "events", "list stored events", runEvents },
    Command{ "show", "print one stored event", runShow },
    Command{ "import", "bring in requests from a curl command, a HAR, a .http file", runImport },
    Command{ "export", "write events as curl, HAR, …, or copy the store", runExport },
    Command{ "case", "check and show a case that somebody sent", runCase },
    Command{ "repair", "check the store, and salvage a damaged one", runRepair },
    Command{ "reconcile", "compare a gateway's delivery list with what came in", runReconcile },
    Command{ "replay", "send stored events again, exactly or signed anew", runReplay },
    Command{ "send", "send a request from a file", runSend },
    Command{ "check", "check how a consumer takes right and wrong events", runCheck },
    Command{ "simulate", "play a gateway: a scenario, signed, with retries", runSimulate },
    Command{ "schema", "show which fields the bodies of an event type have", runSchema },
    Command{ "schemes", "list the signature schemes, or explain one", runSchemes },
    Command{ "certificate", "show or export the authority of this computer's HTTPS",
             runCertificate },
    Command{ "vault", "keep secrets in a file with a passphrase", runVault },
    Command{ "workspace", "export, check or apply endpoints and more as one file", runWorkspace },
    Command{ "completion", "print the script by which a shell completes this", runCompletion },
    Command{ "pretty", "lay out JSON without changing a digit of it", runPretty },
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

} // namespace hookloupe::cli
