// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How the workspace's targets are sent to.

#include "core/workspace/workspace.h"

#include "core/workspace/workspaceprivate.h"

namespace hookloupe {

TargetSettings Workspace::targetSettings(const SendTarget &target) const
{
    return d->targets->settings(target);
}

Result<void> Workspace::setTargetSettings(const SendTarget &target, TargetSettings settings,
                                          const SecretBytes &proxyPassword,
                                          const SecretBytes &keyPassphrase)
{
    if (auto checked = settings.check(); !checked)
        return checked;
    d->targets->set(target, std::move(settings), proxyPassword, keyPassphrase);
    return d->writer->putDocument(kTargetsDocument, d->targets->document());
}

SendLimits Workspace::sendLimits(const SendTarget &target) const
{
    SendLimits limits = d->targets->limits(target);
    limits.route.redirectHosts = d->allowedHosts.values();
    return limits;
}

} // namespace hookloupe
