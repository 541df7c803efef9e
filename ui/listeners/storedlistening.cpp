// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/listeners/storedlistening.h"

#include "ui/settings.h"

namespace hookloupe {

std::optional<UsualListening> listenAsStored(Workspace &workspace, std::optional<quint16> port)
{
    QList<ListenerConfig> listeners = workspace.storedListeners();
    if (listeners.isEmpty()) {
        const quint16 usual = port.value_or(settings::port());
        return UsualListening{ usual,
                               workspace.listen(QHostAddress(QHostAddress::LocalHost), usual) };
    }
    if (port)
        listeners.first().port = *port;
    workspace.useListeners(listeners);
    return std::nullopt;
}

} // namespace hookloupe
