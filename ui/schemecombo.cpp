// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemecombo.h"

#include <QCompleter>
#include <QLineEdit>

namespace hookloupe {

using namespace Qt::StringLiterals;

SchemeCombo::SchemeCombo(NoScheme noScheme, QWidget *parent)
    : QComboBox(parent)
    , m_noScheme(noScheme)
{
    setObjectName(u"scheme"_s);
    setAccessibleName(tr("Signature scheme"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    fill();
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentIndexChanged, this, &SchemeCombo::schemeChanged);
    // What was typed and is no scheme gives way to the one that is chosen.
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int typed = findText(currentText(), Qt::MatchFixedString);
        if (typed >= 0)
            setCurrentIndex(typed);
        setEditText(itemText(currentIndex()));
    });
}

void SchemeCombo::fill()
{
    if (m_noScheme == NoScheme::Offered)
        addItem(tr("None: signatures are not checked"), QString());
    for (const Scheme &scheme : m_schemes->schemes())
        addItem(scheme.isOwn() ? tr("%1 (yours)").arg(scheme.name) : scheme.name, scheme.id);
}

void SchemeCombo::setSchemes(std::shared_ptr<const SchemeCatalogue> schemes)
{
    const QString chosen = schemeId();
    {
        // What is chosen may have changed without another one being chosen: told once, below.
        const QSignalBlocker blocker(this);
        m_schemes = std::move(schemes);
        clear();
        fill();
        setSchemeId(chosen);
    }
    Q_EMIT schemeChanged();
}

QString SchemeCombo::schemeId() const
{
    return currentData().toString();
}

void SchemeCombo::setSchemeId(const QString &id)
{
    int index = findData(id);
    if (index < 0 && !id.isEmpty()) {
        addItem(tr("%1 (not known any more)").arg(id), id);
        index = count() - 1;
    }
    if (index >= 0)
        setCurrentIndex(index);
}

const Scheme *SchemeCombo::scheme() const
{
    return m_schemes->find(schemeId());
}

} // namespace hookloupe
