// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/handshakename.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestHandshakeName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFoundInAnOrigin_data();
    void isFoundInAnOrigin();
    void readsWhatItWrites();
};

void TestHandshakeName::isFoundInAnOrigin_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("name");
    QTest::newRow("alone") << u"Handshake of Slack: URL verification."_s << u"Slack"_s
                           << u"URL verification"_s;
    QTest::newRow("a dot in the name") << u"Handshake of monday.com: challenge. Rule 1: a."_s
                                       << u"monday.com"_s << u"challenge"_s;
    QTest::newRow("a rule") << u"Rule 1: Handshake of a: b."_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("cut") << u"Handshake of "_s << QString() << QString();
}

void TestHandshakeName::isFoundInAnOrigin()
{
    QFETCH(const QString, origin);
    const HandshakeName found = HandshakeName::fromOrigin(origin);
    QTEST(found.sender, "sender");
    QTEST(found.name, "name");
}

void TestHandshakeName::readsWhatItWrites()
{
    const HandshakeName name{ u"eBay"_s, u"endpoint validation"_s };
    const HandshakeName read =
            HandshakeName::fromOrigin(name.sentence() + u" No token is set, so any was taken."_s);
    QCOMPARE(read.sender, name.sender);
    QCOMPARE(read.name, name.name);
}

QTEST_APPLESS_MAIN(TestHandshakeName)
#include "tst_handshakename.moc"
