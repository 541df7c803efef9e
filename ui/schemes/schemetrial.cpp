// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemes/schemetrial.h"

#include "core/event/markedtext.h"
#include "core/signature/schemetext.h"
#include "core/signature/verifier.h"

#include <QCoreApplication>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct SchemeTrialWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::SchemeTrial)
};

/// A text widget is not made for more.
constexpr qsizetype kShownBytesMax = 64LL * 1024;

} // namespace

SchemeTrial tryScheme(const SchemeTrialInput &input)
{
    SchemeTrial trial;
    auto scheme = Scheme::fromJson(input.json);
    if (!scheme) {
        trial.mistake = schemeMistake(input.json, scheme.error());
        return trial;
    }
    trial.scheme = *std::move(scheme);
    trial.words = schemeText(*trial.scheme);
    if (!input.event || input.event->kind != EventKind::Request)
        return trial;
    VerifyOptions options;
    options.nowUs = input.event->receivedAtUs;
    options.toleranceS = input.toleranceS;
    options.keepContent = true;
    trial.found = verify(*trial.scheme, input.key,
                         RequestView::of(input.event->request, input.event->signedUrl), options);
    trial.signedContent = markedText(trial.found->signedContent, kShownBytesMax).text;
    return trial;
}

QString placedSentence(const SchemeMistake &mistake)
{
    return SchemeTrialWords::tr("Line %1, column %2: %3")
            .arg(mistake.line)
            .arg(mistake.column)
            .arg(mistake.sentence);
}

} // namespace hookloupe
