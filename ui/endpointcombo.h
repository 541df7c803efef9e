// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QComboBox>

namespace hookloupe {

struct Endpoint;
class Workspace;

/// Chooses an endpoint whose scheme and secret are to sign, of those that can, or none.
class EndpointCombo : public QComboBox
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit EndpointCombo(Workspace *workspace, QWidget *parent = nullptr);

    /// Empty when none is chosen.
    QString endpointName() const;
    /// nullptr when none is chosen, or it is gone. Valid until the endpoints change.
    const Endpoint *endpoint() const;
    /// Chooses the one of that name, or the only one that there is; nullptr: neither.
    const Endpoint *propose(const QString &name);

private:
    Workspace *m_workspace;
};

} // namespace hookloupe
