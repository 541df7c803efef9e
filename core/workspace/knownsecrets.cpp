// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/knownsecrets.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/workspace/workspace.h"

#include <QDateTime>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

} // namespace

void appendKnown(std::vector<KnownSecret> &known, const QString &endpointName, const KeyList &keys,
                 qint64 atUs)
{
    const qint64 atS = atUs / kUsPerSecond;
    for (qsizetype i = 0; i < keys.keys().size(); ++i) {
        const DatedKey &key = keys.keys().at(i);
        if (!key.material)
            continue;
        KnownSecret one;
        one.name = CoreText::tr("the endpoint “%1”").arg(endpointName);
        one.isRetired = key.secret.untilS && *key.secret.untilS <= atS;
        QString detail = keys.keys().size() > 1 ? keys.nameOf(i) : QString();
        QString dates;
        if (one.isRetired)
            dates = CoreText::tr("retired %1").arg(dayOf(*key.secret.untilS));
        else if (key.secret.fromS && *key.secret.fromS > atS)
            dates = CoreText::tr("in force only from %1").arg(dayOf(*key.secret.fromS));
        if (!detail.isEmpty() && !dates.isEmpty())
            detail += u", "_s;
        detail += dates;
        if (!detail.isEmpty())
            one.name += u" (%1)"_s.arg(detail);
        one.key = key.material->key;
        one.format = key.material->format;
        one.parameters = key.material->parameters;
        known.push_back(std::move(one));
    }
}

std::vector<KnownSecret> knownSecrets(const Workspace &workspace, const QString &endpointName,
                                      qint64 atUs)
{
    std::vector<KnownSecret> known;
    appendKnown(known, endpointName, workspace.keysFor(endpointName), atUs);
    const QList<Endpoint> list = workspace.endpoints().list();
    for (const Endpoint &endpoint : list) {
        if (endpoint.name != endpointName)
            appendKnown(known, endpoint.name, workspace.keysFor(endpoint.name), atUs);
    }
    return known;
}

} // namespace hookloupe
