// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QProcess>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

QByteArray post(const QByteArray &url, const QByteArray &body, const QStringList &more)
{
    QProcess curl;
    curl.start(u"curl"_s,
               QStringList{ u"-s"_s, u"-m"_s, u"20"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s,
                            u"%{http_code}"_s, u"--data-binary"_s, u"@-"_s, u"-H"_s,
                            u"Content-Type: application/json"_s, QString::fromUtf8(url) }
                       + more);
    curl.write(body);
    curl.closeWriteChannel();
    curl.waitForFinished(30'000);
    return curl.readAllStandardOutput();
}

QString CliTest::written(const QString &name, const QByteArray &bytes) const
{
    QFile target(file(name));
    if (target.open(QIODevice::WriteOnly))
        target.write(bytes);
    return target.fileName();
}

} // namespace hookloupe::test
