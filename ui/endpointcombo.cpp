// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpointcombo.h"

#include "core/workspace/workspace.h"

namespace hookloupe {

EndpointCombo::EndpointCombo(Workspace *workspace, QWidget *parent)
    : QComboBox(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Endpoint whose scheme and secret are used"));
    addItem(tr("(scheme and secret below)"));
    for (const Endpoint &endpoint : workspace->endpoints().list()) {
        if (!endpoint.scheme.isEmpty() && workspace->keyFor(endpoint.name))
            addItem(endpoint.name, endpoint.name);
    }
}

QString EndpointCombo::endpointName() const
{
    return currentData().toString();
}

const Endpoint *EndpointCombo::endpoint() const
{
    const EndpointSet &endpoints = m_workspace->endpoints();
    const qsizetype index = currentIndex() > 0 ? endpoints.indexOf(endpointName()) : -1;
    return index < 0 ? nullptr : &endpoints.list().at(index);
}

const Endpoint *EndpointCombo::propose(const QString &name)
{
    int index = findData(name);
    if (index < 1 && count() == 2)
        index = 1;
    if (index < 1)
        return nullptr;
    setCurrentIndex(index);
    return endpoint();
}

} // namespace hookloupe
