// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace hookloupe::cli {

/// Results go to standard output, at once. The first failure is said; see isOutputLost().
void put(const QByteArray &bytes);
/// Something could not be written: whoever reads the results has not got all of them.
bool isOutputLost();
void putLine(const QString &text);
/// Somebody else's text for a terminal: line by line, with what could steer the terminal spelled
/// out.
void putForeignText(const QByteArray &text);
void putJson(const QJsonObject &object);
/// Messages go to standard error.
void say(const QString &sentence);
/// Says the error and returns the exit code that fits it.
int fail(const Error &error);

} // namespace hookloupe::cli
