// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "ui/lifeline/lifelineeditor.h"
#include "ui/lifeline/lifelinewindow.h"

#include <algorithm>

// What a LifelineWindow does with the rules of the person.

namespace hookloupe {

using namespace Qt::StringLiterals;

void LifelineWindow::edit(const LifelineRule &rule)
{
    auto *editor = new LifelineEditor(rule, m_reading.event, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] { save(editor->rule()); });
    editor->open();
}

void LifelineWindow::describeNew()
{
    if (!m_reading.event)
        return;
    const Event &event = *m_reading.event;
    const QString type = QString::fromUtf8(event.eventType);
    LifelineRule rule;
    const auto isTaken = [this](const QString &id) {
        const auto &own = m_workspace->ownLifelines();
        return std::ranges::find(own, id, &LifelineRule::id) != own.end();
    };
    for (int number = 1; rule.id.isEmpty() || isTaken(rule.id); ++number)
        rule.id = u"own-%1"_s.arg(number);
    if (!event.scheme.isEmpty())
        rule.schemes = { event.scheme };
    if (const qsizetype dot = type.indexOf(u'.'); dot > 0)
        rule.types = { type.first(dot) + u".*"_s };
    rule.states = { { .name = u"pending"_s,
                      .isStart = true,
                      .withinMs = 3'600'000,
                      .next = { u"confirmed"_s, u"expired"_s, u"failed"_s } },
                    { .name = u"confirmed"_s, .isEnd = true },
                    { .name = u"expired"_s, .isEnd = true },
                    { .name = u"failed"_s, .isEnd = true } };
    if (!type.isEmpty())
        rule.mappings = { { type, u"pending"_s } };
    edit(rule);
}

void LifelineWindow::save(const LifelineRule &rule)
{
    QList<LifelineRule> own = m_workspace->ownLifelines();
    const auto found = std::ranges::find(own, rule.id, &LifelineRule::id);
    if (found != own.end())
        *found = rule;
    else
        own.append(rule);
    if (const auto stored = m_workspace->setOwnLifelines(own); !stored) {
        Q_EMIT told(stored.error().sentence);
        return;
    }
    Q_EMIT told(tr("The life-line “%1” is saved.").arg(rule.name));
    read(rule.id);
}

void LifelineWindow::dropOwn()
{
    const LifelineRule *rule = current();
    if (!rule || !rule->isOwn)
        return;
    QList<LifelineRule> own = m_workspace->ownLifelines();
    const QString id = rule->id;
    const QString name = rule->name;
    own.removeIf([&id](const LifelineRule &one) { return one.id == id; });
    if (const auto stored = m_workspace->setOwnLifelines(own); !stored) {
        Q_EMIT told(stored.error().sentence);
        return;
    }
    Q_EMIT told(tr("Your own life-line “%1” is removed.").arg(name));
    read(id);
}

} // namespace hookloupe
