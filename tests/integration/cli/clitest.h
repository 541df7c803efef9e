// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "tests/support/cliprocess.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>

namespace hookloupe::test {

inline const QByteArray kBody = QByteArrayLiteral(
        "{\"event\":\"payment.confirmed\",\"payment\":{\"id\":\"p-1\",\"amount\":1.10}}");

/// A POST by curl, as a provider's server would send it; the status it got.
QByteArray post(const QByteArray &url, const QByteArray &body, const QStringList &more = {});

/// The contract's own vectors.
inline QString vectorsFile()
{
    return QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/signature-vectors.jsonl");
}

/// What the tests of the command line share: a folder of their own.
class CliTest : public QObject
{
    Q_OBJECT
protected:
    QString file(const QString &name) const { return m_dir.filePath(name); }
    /// The path of a file with these bytes.
    QString written(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_dir;
};

} // namespace hookloupe::test
