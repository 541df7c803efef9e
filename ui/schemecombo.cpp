// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/schemecombo.h"

#include "core/signature/scheme.h"

#include <QCompleter>
#include <QLineEdit>

namespace hookloupe {

using namespace Qt::StringLiterals;

SchemeCombo::SchemeCombo(NoScheme noScheme, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"scheme"_s);
    setAccessibleName(tr("Signature scheme"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    if (noScheme == NoScheme::Offered)
        addItem(tr("None: signatures are not checked"), QString());
    for (const Scheme &scheme : SchemeCatalogue::builtIn().schemes())
        addItem(scheme.name, scheme.id);
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

QString SchemeCombo::schemeId() const
{
    return currentData().toString();
}

void SchemeCombo::setSchemeId(const QString &id)
{
    const int index = findData(id);
    if (index >= 0)
        setCurrentIndex(index);
}

const Scheme *SchemeCombo::scheme() const
{
    return SchemeCatalogue::builtIn().find(schemeId());
}

} // namespace hookloupe
