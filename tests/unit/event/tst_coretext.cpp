// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"
#include "core/event/englishtext.h"

#include <QTest>
#include <QThread>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Another language for all that the core says.
class Translator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArrayView(context) == "hookloupe::CoreText"
                ? QString::fromUtf8(source).toUpper()
                : QString();
    }
};

QString inThread(const std::function<QString()> &ask)
{
    QString answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = ask(); }));
    thread->start();
    thread->wait();
    return answer;
}

QString said()
{
    return CoreText::tr("naïve words");
}

} // namespace

class TestCoreText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEnglishWithoutATranslator() { QCOMPARE(said(), u"naïve words"_s); }
    void speaksWhereTheWindowIsServed();
};

void TestCoreText::speaksWhereTheWindowIsServed()
{
    Translator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(said(), u"NAÏVE WORDS"_s);
    // What is stored or sent comes from there.
    QCOMPARE(inThread(said), u"naïve words"_s);
    QCOMPARE(inThread([] {
                 CoreText::speakInThisThread();
                 return said();
             }),
             u"NAÏVE WORDS"_s);
    {
        const EnglishText outer;
        {
            const EnglishText inner;
            QCOMPARE(said(), u"naïve words"_s);
        }
        QCOMPARE(said(), u"naïve words"_s);
    }
    QCOMPARE(said(), u"NAÏVE WORDS"_s);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_coretext.moc"
