// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"

#include "core/event/datatext.h"
#include "core/event/englishtext.h"

#include <QCoreApplication>
#include <QThread>

namespace hookloupe {

namespace {

thread_local bool speaks = false;
thread_local int englishTexts = 0;

bool isOfWindow()
{
    if (englishTexts > 0)
        return false;
    const QCoreApplication *application = QCoreApplication::instance();
    return speaks || (application && application->thread() == QThread::currentThread());
}

} // namespace

QString CoreText::tr(const char *source)
{
    return isOfWindow() ? QCoreApplication::translate("hookloupe::CoreText", source)
                        : QString::fromUtf8(source);
}

QString dataText(const QString &english)
{
    // What is empty asks Qt for a file's own header.
    return isOfWindow() && !english.isEmpty() ? CoreText::tr(english.toUtf8().constData())
                                              : english;
}

void CoreText::speakInThisThread()
{
    speaks = true;
}

EnglishText::EnglishText() noexcept
{
    ++englishTexts;
}

EnglishText::~EnglishText()
{
    --englishTexts;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace hookloupe
