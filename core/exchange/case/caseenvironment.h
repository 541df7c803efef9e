// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QMap>
#include <QString>

namespace hookloupe {

/// What may matter of this computer to somebody who looks into a case: system and versions. Neither
/// its name nor that of a person is among it.
QMap<QString, QString> caseEnvironment();

} // namespace hookloupe
