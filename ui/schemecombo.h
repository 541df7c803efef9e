// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"

#include <QComboBox>

#include <memory>

namespace hookloupe {

/// Chooses a signature scheme; typing a part of a name finds it.
class SchemeCombo : public QComboBox
{
    Q_OBJECT
public:
    enum class NoScheme {
        Offered,
        NotOffered
    };

    explicit SchemeCombo(NoScheme noScheme, QWidget *parent = nullptr);

    /// Offers \a schemes instead of the built-in ones; what is chosen stays chosen.
    void setSchemes(std::shared_ptr<const SchemeCatalogue> schemes);
    /// Empty when none is chosen.
    QString schemeId() const;
    /// One that is not known any more is offered by its id, so that it is not lost unasked.
    void setSchemeId(const QString &id);
    /// nullptr when none is chosen, or it is not known. Valid until setSchemes().
    const Scheme *scheme() const;

Q_SIGNALS:
    void schemeChanged();

private:
    void fill();

    NoScheme m_noScheme;
    std::shared_ptr<const SchemeCatalogue> m_schemes = SchemeCatalogue::builtInShared();
};

} // namespace hookloupe
