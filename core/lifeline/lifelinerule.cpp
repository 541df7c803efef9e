// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/lifeline/lifelinerule.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/signature/jsonmembers.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<QByteArray> &texts)
{
    QStringList names;
    for (const QByteArray &text : texts)
        names.append(QString::fromUtf8(text));
    return names;
}

LifelineState stateFrom(JsonMembers &members)
{
    LifelineState state{ .name = members.text("name"_L1) };
    state.isStart = members.flag("start"_L1, false);
    state.isEnd = members.flag("end"_L1, false);
    state.withinMs = members.count("within_s"_L1).value_or(0) * kMsPerSecond;
    state.next = namesOf(members.has("next"_L1) ? members.texts("next"_L1) : QList<QByteArray>());
    members.finish();
    return state;
}

Error wrong(const QString &where, const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence, where };
}

Result<void> checkPath(const QByteArray &path, const QString &where, const QString &what)
{
    if (!path.isEmpty() && !JsonPath::parse(path))
        return wrong(
                where,
                CoreText::tr("%1 is no JSON path; one looks like $.payment.id or $.items[0].name.")
                        .arg(what));
    return {};
}

} // namespace

bool fitsPattern(QStringView pattern, QStringView text) noexcept
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

const LifelineState *LifelineRule::state(QStringView wanted) const
{
    const auto found = std::ranges::find_if(
            states, [wanted](const LifelineState &one) { return one.name == wanted; });
    return found == states.end() ? nullptr : &*found;
}

const LifelineState *LifelineRule::stateOf(const QString &text) const
{
    for (const LifelineMapping &mapping : mappings) {
        if (fitsPattern(mapping.pattern, text))
            return state(mapping.state);
    }
    return nullptr;
}

bool LifelineRule::appliesTo(const QString &scheme, const QString &eventType) const
{
    const bool isOfScheme = schemes.isEmpty() || schemes.contains(scheme);
    return isOfScheme
            && (types.isEmpty() || std::ranges::any_of(types, [&](const QString &pattern) {
                    return fitsPattern(pattern, eventType);
                }));
}

Result<void> LifelineRule::check() const
{
    if (name.trimmed().isEmpty())
        return wrong(u"name"_s, CoreText::tr("Give it a name."));
    if (idPath.isEmpty())
        return wrong(u"id_path"_s,
                     CoreText::tr("Say where the id stands that joins the events: $.payment.id"));
    for (const auto &[path, where, what] :
         { std::tuple{ idPath, u"id_path"_s, CoreText::tr("The path of the id") },
           std::tuple{ timePath, u"time_path"_s, CoreText::tr("The path of the time") },
           std::tuple{ statePath, u"state_path"_s, CoreText::tr("The path of the state") } }) {
        if (auto checked = checkPath(path, where, what); !checked)
            return checked;
    }
    if (states.isEmpty())
        return wrong(u"states"_s, CoreText::tr("At least one state is needed."));
    if (states.size() > kLifelineStatesMax || mappings.size() > kLifelineMappingsMax)
        return wrong(states.size() > kLifelineStatesMax ? u"states"_s : u"map"_s,
                     CoreText::tr("There are too many: %1 states and %2 lines of the map at most.")
                             .arg(kLifelineStatesMax)
                             .arg(kLifelineMappingsMax));
    QSet<QString> names;
    for (const LifelineState &one : states) {
        if (one.name.trimmed().isEmpty())
            return wrong(u"states"_s, CoreText::tr("A state has no name."));
        if (names.contains(one.name))
            return wrong(u"states"_s, CoreText::tr("The state “%1” is there twice.").arg(one.name));
        names.insert(one.name);
    }
    for (const LifelineState &one : states) {
        for (const QString &next : one.next) {
            if (!names.contains(next))
                return wrong(u"states"_s,
                             CoreText::tr("“%1” leads to “%2”, which is none of the states.")
                                     .arg(one.name, next));
        }
    }
    if (std::ranges::none_of(states, &LifelineState::isStart))
        return wrong(u"states"_s, CoreText::tr("No state is a start."));
    if (mappings.isEmpty())
        return wrong(u"map"_s, CoreText::tr("Say which event tells of which state."));
    for (const LifelineMapping &mapping : mappings) {
        if (mapping.pattern.isEmpty())
            return wrong(u"map"_s, CoreText::tr("A line of the map has nothing before its state."));
        if (!names.contains(mapping.state))
            return wrong(u"map"_s,
                         CoreText::tr("“%1” is to be “%2”, which is none of the states.")
                                 .arg(mapping.pattern, mapping.state));
    }
    return {};
}

QJsonObject LifelineRule::toJson() const
{
    QJsonArray mapped;
    for (const LifelineMapping &mapping : mappings)
        mapped.append(QJsonObject{ { u"when"_s, mapping.pattern }, { u"is"_s, mapping.state } });
    QJsonArray listed;
    for (const LifelineState &one : states) {
        QJsonObject json{ { u"name"_s, one.name } };
        if (one.isStart)
            json.insert("start"_L1, true);
        if (one.isEnd)
            json.insert("end"_L1, true);
        if (one.withinMs > 0)
            json.insert("within_s"_L1, one.withinMs / kMsPerSecond);
        if (!one.next.isEmpty())
            json.insert("next"_L1, QJsonArray::fromStringList(one.next));
        listed.append(json);
    }
    QJsonObject json{ { u"id"_s, id },
                      { u"name"_s, name },
                      { u"id_path"_s, QString::fromUtf8(idPath) },
                      { u"map"_s, mapped },
                      { u"states"_s, listed } };
    if (!schemes.isEmpty())
        json.insert("schemes"_L1, QJsonArray::fromStringList(schemes));
    if (!types.isEmpty())
        json.insert("types"_L1, QJsonArray::fromStringList(types));
    if (!timePath.isEmpty())
        json.insert("time_path"_L1, QString::fromUtf8(timePath));
    if (!statePath.isEmpty())
        json.insert("state_path"_L1, QString::fromUtf8(statePath));
    if (!source.isEmpty())
        json.insert("source"_L1, source);
    return json;
}

Result<LifelineRule> LifelineRule::fromJson(const QJsonObject &json)
{
    QString mistake;
    JsonMembers members(json, {}, mistake);
    LifelineRule rule;
    rule.id = members.text("id"_L1);
    rule.name = members.text("name"_L1);
    if (members.has("schemes"_L1))
        rule.schemes = namesOf(members.texts("schemes"_L1));
    if (members.has("types"_L1))
        rule.types = namesOf(members.texts("types"_L1));
    rule.idPath = members.bytes("id_path"_L1);
    rule.timePath = members.bytes("time_path"_L1, {});
    rule.statePath = members.bytes("state_path"_L1, {});
    rule.source = members.text("source"_L1, QString());
    for (JsonMembers &mapping : members.objects("map"_L1)) {
        rule.mappings.append({ mapping.text("when"_L1), mapping.text("is"_L1) });
        mapping.finish();
    }
    for (JsonMembers &one : members.objects("states"_L1))
        rule.states.append(stateFrom(one));
    members.finish();
    if (!mistake.isEmpty())
        return wrong(mistake.section(u':', 0, 0),
                     CoreText::tr("The life-line “%1” cannot be used: %2.").arg(rule.id, mistake));
    if (auto checked = rule.check(); !checked)
        return checked.error();
    return rule;
}

const QList<LifelineRule> &builtInLifelines()
{
    static const QList<LifelineRule> all = [] {
        QList<LifelineRule> read;
        QDirIterator files(u":/hookloupe/lifelines"_s, { u"*.json"_s });
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto rule =
                        LifelineRule::fromJson(QJsonDocument::fromJson(file.readAll()).object()))
                read.append(*std::move(rule));
            else
                qWarning("%s: %s", qUtf8Printable(file.fileName()),
                         qUtf8Printable(rule.error().sentence));
        }
        std::ranges::sort(read, {}, &LifelineRule::name);
        return read;
    }();
    return all;
}

QByteArray lifelinesToJson(const QList<LifelineRule> &own)
{
    QJsonArray list;
    for (const LifelineRule &rule : own)
        list.append(rule.toJson());
    return QJsonDocument(QJsonObject{ { u"lifelines"_s, list } }).toJson(QJsonDocument::Compact);
}

QList<LifelineRule> lifelinesFromJson(const QByteArray &document)
{
    QList<LifelineRule> own;
    const QJsonArray list =
            QJsonDocument::fromJson(document).object().value("lifelines"_L1).toArray();
    for (const auto &one : list) {
        if (auto rule = LifelineRule::fromJson(one.toObject())) {
            rule->isOwn = true;
            own.append(*std::move(rule));
        }
    }
    return own;
}

QList<LifelineRule> allLifelines(const QList<LifelineRule> &own)
{
    QList<LifelineRule> all = own;
    for (const LifelineRule &rule : builtInLifelines()) {
        if (std::ranges::find(own, rule.id, &LifelineRule::id) == own.end())
            all.append(rule);
    }
    return all;
}

} // namespace hookloupe
