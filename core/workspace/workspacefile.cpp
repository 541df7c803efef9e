// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspacefile.h"

#include "core/event/coretext.h"
#include "core/event/limitsettings.h"
#include "core/query/query.h"
#include "core/signature/scheme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFiltersMax = 1000;
constexpr int kFileVersion = 1;

Error wrongFile(const QString &where, const QString &what)
{
    return { ErrorCode::InvalidInput, u"%1: %2"_s.arg(where, what), where };
}

Error placed(const QString &where, const Error &error)
{
    const QString inner = error.where.isEmpty() ? where : where + u'.' + error.where;
    return { ErrorCode::InvalidInput, u"%1: %2"_s.arg(inner, error.sentence), inner };
}

/// QJsonParseError counts bytes; people look for a line.
Error notJson(const QByteArray &json, const QJsonParseError &mistake)
{
    // It tells where reading ended, which is behind the byte that is wrong.
    const QByteArrayView before = QByteArrayView(json).first(
            qBound(0, mistake.offset - 1, static_cast<int>(json.size())));
    const auto line = before.count('\n') + 1;
    const qsizetype begin = before.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(begin)).size() + 1;
    return wrongFile(CoreText::tr("line %1, column %2").arg(line).arg(column),
                     CoreText::tr("this is no JSON: %1.").arg(mistake.errorString()));
}

Result<EndpointSet> endpointsOf(const QJsonValue &json, const SchemeCatalogue *schemes)
{
    if (!json.isArray())
        return wrongFile(u"endpoints"_s, CoreText::tr("it must be a list."));
    QList<Endpoint> list;
    const QJsonArray members = json.toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString where = u"endpoints[%1]"_s.arg(i);
        auto endpoint = Endpoint::fromJson(members.at(i).toObject());
        if (!endpoint)
            return placed(where, endpoint.error());
        if (schemes && !endpoint->scheme.isEmpty() && !schemes->find(endpoint->scheme))
            return wrongFile(where + u".scheme"_s,
                             CoreText::tr("there is no scheme “%1”; `hookloupe-cli schemes` lists "
                                          "them. Is it one "
                                          "of your own, whose file is missing here?")
                                     .arg(endpoint->scheme));
        list.append(*std::move(endpoint));
    }
    auto set = EndpointSet::fromList(std::move(list));
    if (!set)
        return placed(u"endpoints"_s, { set.error().code, set.error().sentence });
    return set;
}

Result<QList<NamedQuery>> filtersOf(const QJsonValue &json)
{
    const QJsonArray members = json.toArray();
    if (!json.isArray() || members.size() > kFiltersMax)
        return wrongFile(u"filters"_s,
                         CoreText::tr("it must be a list of at most %1.").arg(kFiltersMax));
    QList<NamedQuery> filters;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString where = u"filters[%1]"_s.arg(i);
        const QJsonObject member = members.at(i).toObject();
        const NamedQuery filter{ member[u"name"_s].toString().trimmed(),
                                 member[u"query"_s].toString() };
        for (auto it = member.begin(); it != member.end(); ++it) {
            if (it.key() != "name"_L1 && it.key() != "query"_L1)
                return wrongFile(where + u'.' + it.key(), CoreText::tr("there is no such member."));
        }
        if (filter.name.isEmpty())
            return wrongFile(where + u".name"_s,
                             CoreText::tr("it must be text that is not empty."));
        QueryMistake mistake;
        if (!member[u"query"_s].isString() || !Query::parse(filter.query, &mistake))
            return wrongFile(where + u".query"_s,
                             member[u"query"_s].isString() ? CoreText::tr("column %1: %2")
                                                                     .arg(mistake.column + 1)
                                                                     .arg(mistake.sentence)
                                                           : CoreText::tr("it must be a query."));
        filters.append(filter);
    }
    return filters;
}

Result<ReceiverLimits> limitsOf(const QJsonValue &json)
{
    if (!json.isObject())
        return wrongFile(u"limits"_s, CoreText::tr("it must be an object."));
    ReceiverLimits limits;
    const QJsonObject members = json.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString where = u"limits."_s + it.key();
        if (!it.value().isString())
            return wrongFile(
                    where,
                    CoreText::tr("it must be text with a unit, such as \"50M\" or \"30s\"."));
        if (const auto set = setLimit(limits, it.key(), it.value().toString()); !set)
            return wrongFile(where, set.error().sentence);
    }
    return limits;
}

/// Those that are not at their defaults.
QJsonObject limitsJson(const ReceiverLimits &limits)
{
    QJsonObject json;
    for (const LimitSetting &setting : limitSettings()) {
        if (setting.get(limits) != setting.get({}))
            json[QString::fromLatin1(setting.name)] = limitText(setting, limits);
    }
    return json;
}

QString quoted(const QString &name)
{
    return u"“%1”"_s.arg(name);
}

QString differences(const QJsonObject &now, const QJsonObject &then)
{
    QStringList members;
    const QStringList keys = now.keys() + then.keys();
    for (const QString &key : keys) {
        if (!members.contains(key) && now[key] != then[key])
            members += key;
    }
    members.sort();
    return members.join(u", "_s);
}

/// Adds a sentence for each name that came, went or means something else now.
void compare(const QMap<QString, QJsonObject> &now, const QMap<QString, QJsonObject> &then,
             const QString &what, QStringList &sentences)
{
    for (auto it = then.begin(); it != then.end(); ++it) {
        if (!now.contains(it.key()))
            sentences += CoreText::tr("%1 %2 is added.").arg(what, quoted(it.key()));
        else if (now[it.key()] != it.value())
            sentences +=
                    CoreText::tr("%1 %2 changes: %3.")
                            .arg(what, quoted(it.key()), differences(now[it.key()], it.value()));
    }
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (!then.contains(it.key()))
            sentences += CoreText::tr("%1 %2 is removed.").arg(what, quoted(it.key()));
    }
}

QMap<QString, QJsonObject> namedObjects(const EndpointSet &set)
{
    QMap<QString, QJsonObject> named;
    for (const Endpoint &endpoint : set.list())
        named.insert(endpoint.name, endpoint.toJson());
    return named;
}

QMap<QString, QJsonObject> namedObjects(const QMap<QString, TargetSettings> &targets)
{
    QMap<QString, QJsonObject> named;
    for (auto it = targets.begin(); it != targets.end(); ++it)
        named.insert(it.key(), it->toJson());
    return named;
}

QMap<QString, QJsonObject> namedObjects(const QList<NamedQuery> &filters)
{
    QMap<QString, QJsonObject> named;
    for (const NamedQuery &filter : filters)
        named.insert(filter.name, { { u"query"_s, filter.query } });
    return named;
}

} // namespace

Result<QMap<QString, TargetSettings>> targetsOfJson(const QJsonValue &json)
{
    if (!json.isObject())
        return wrongFile(u"targets"_s, CoreText::tr("it must be an object."));
    QMap<QString, TargetSettings> targets;
    const QJsonObject members = json.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString where = u"targets[\"%1\"]"_s.arg(it.key());
        const auto target = SendTarget::parse(it.key().toUtf8());
        if (!target)
            return wrongFile(where,
                             CoreText::tr("it must be an origin such as https://shop.example."));
        auto settings = TargetSettings::fromJson(it.value().toObject());
        if (!settings)
            return placed(where, settings.error());
        targets.insert(originOf(*target), *std::move(settings));
    }
    return targets;
}

QByteArray WorkspaceFile::toJson() const
{
    // QJsonObject sorts members by their names, and lays them out in one way.
    QJsonObject json{ { u"$schema"_s, u"workspace.schema.json"_s },
                      { u"version"_s, kFileVersion } };
    if (endpoints)
        json[u"endpoints"_s] = QJsonDocument::fromJson(endpoints->toJson())[u"endpoints"_s];
    if (targets) {
        QJsonObject members;
        for (auto it = targets->begin(); it != targets->end(); ++it)
            members[it.key()] = it->toJson();
        json[u"targets"_s] = members;
    }
    if (filters) {
        QJsonArray list;
        for (const NamedQuery &filter : *filters)
            list.append(QJsonObject{ { u"name"_s, filter.name }, { u"query"_s, filter.query } });
        json[u"filters"_s] = list;
    }
    if (retention)
        json[u"retention"_s] = QJsonDocument::fromJson(retention->toJson()).object();
    if (limits)
        json[u"limits"_s] = limitsJson(*limits);
    if (redaction && *redaction != RedactionRules::defaults())
        json[u"redaction"_s] = QJsonDocument::fromJson(redaction->differences()).object();
    return QJsonDocument(json).toJson();
}

Result<WorkspaceFile> WorkspaceFile::fromJson(const QByteArray &json,
                                              const SchemeCatalogue *schemes)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (document.isNull())
        return notJson(json, mistake);
    if (!document.isObject())
        return wrongFile(CoreText::tr("line 1, column 1"),
                         CoreText::tr("a workspace file is one JSON object."));
    WorkspaceFile file;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString member = it.key();
        const QJsonValue value = it.value();
        if (member == "$schema"_L1) {
            continue;
        } else if (member == "version"_L1) {
            if (value.toInt() != kFileVersion)
                return wrongFile(
                        member,
                        CoreText::tr("this Hookloupe knows version 1 only: use a later one."));
        } else if (member == "endpoints"_L1) {
            auto endpoints = endpointsOf(value, schemes);
            if (!endpoints)
                return endpoints.error();
            file.endpoints = *std::move(endpoints);
        } else if (member == "targets"_L1) {
            auto targets = targetsOfJson(value);
            if (!targets)
                return targets.error();
            file.targets = *std::move(targets);
        } else if (member == "filters"_L1) {
            auto filters = filtersOf(value);
            if (!filters)
                return filters.error();
            file.filters = *std::move(filters);
        } else if (member == "retention"_L1) {
            auto plan = RetentionPlan::fromJson(QJsonDocument(value.toObject()).toJson());
            if (!plan || !value.isObject())
                return wrongFile(member,
                                 plan ? CoreText::tr("it must be an object.")
                                      : plan.error().sentence);
            file.retention = *std::move(plan);
        } else if (member == "limits"_L1) {
            auto limits = limitsOf(value);
            if (!limits)
                return limits.error();
            file.limits = *limits;
        } else if (member == "redaction"_L1) {
            auto rules = RedactionRules::fromJson(
                    QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
            if (!rules || !value.isObject())
                return wrongFile(member,
                                 rules ? CoreText::tr("it must be an object.")
                                       : rules.error().sentence);
            file.redaction = *std::move(rules);
        } else {
            return wrongFile(
                    member,
                    CoreText::tr("there is no such member; endpoints, targets, filters, retention, "
                                 "limits and redaction are known."));
        }
    }
    return file;
}

namespace {

/// The entries of \a rules that \a others lack, the first of them.
QString onlyIn(const RedactionRules &rules, const RedactionRules &others)
{
    constexpr qsizetype kNamedMax = 8;
    QStringList only = rules.entries();
    const QStringList known = others.entries();
    only.removeIf([&known](const QString &entry) { return known.contains(entry); });
    const qsizetype more = only.size() - kNamedMax;
    const QString named = only.first(qMin(only.size(), kNamedMax)).join(u", "_s);
    return more > 0 ? CoreText::tr("%1 and %2 more").arg(named).arg(more) : named;
}

/// What goes out that stayed here before is what a person must see.
void compareRedaction(const RedactionRules &before, const RedactionRules &after,
                      QStringList &sentences)
{
    if (const QString lost = onlyIn(before, after); !lost.isEmpty())
        sentences += CoreText::tr("Exports no longer take out: %1.").arg(lost);
    if (const QString won = onlyIn(after, before); !won.isEmpty())
        sentences += CoreText::tr("Exports take out as well: %1.").arg(won);
}

} // namespace

QStringList workspaceChanges(const WorkspaceFile &now, const WorkspaceFile &file)
{
    QStringList sentences;
    if (file.endpoints)
        compare(namedObjects(now.endpoints.value_or(EndpointSet())), namedObjects(*file.endpoints),
                CoreText::tr("Endpoint"), sentences);
    if (file.targets)
        compare(namedObjects(now.targets.value_or(QMap<QString, TargetSettings>())),
                namedObjects(*file.targets), CoreText::tr("Target"), sentences);
    if (file.filters)
        compare(namedObjects(now.filters.value_or(QList<NamedQuery>())),
                namedObjects(*file.filters), CoreText::tr("Filter"), sentences);
    if (file.retention && file.retention != now.retention.value_or(RetentionPlan()))
        sentences += file.retention->keepsAll()
                ? CoreText::tr("No event is removed for its age any more.")
                : CoreText::tr("Which events are kept changes.");
    if (file.limits) {
        const ReceiverLimits before = now.limits.value_or(ReceiverLimits());
        for (const LimitSetting &setting : limitSettings()) {
            if (setting.get(before) != setting.get(*file.limits))
                sentences +=
                        CoreText::tr("Limit %1 changes: %2 instead of %3.")
                                .arg(quoted(QString::fromLatin1(setting.name)),
                                     limitText(setting, *file.limits), limitText(setting, before));
        }
    }
    if (file.redaction)
        compareRedaction(now.redaction.value_or(RedactionRules::defaults()), *file.redaction,
                         sentences);
    return sentences;
}

QList<QByteArray> forwardTargets(const WorkspaceFile &file)
{
    QList<QByteArray> targets;
    if (!file.endpoints)
        return targets;
    for (const Endpoint &endpoint : file.endpoints->list())
        targets += endpoint.forward.targets();
    return targets;
}

QByteArray workspaceSchema()
{
    QFile file(u":/hookloupe/workspace.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this build holds no JSON Schema of workspace files");
    return file.readAll();
}

} // namespace hookloupe
