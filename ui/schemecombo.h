// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QComboBox>

namespace hookloupe {

struct Scheme;

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

    /// Empty when none is chosen.
    QString schemeId() const;
    void setSchemeId(const QString &id);
    /// nullptr when none is chosen.
    const Scheme *scheme() const;

Q_SIGNALS:
    void schemeChanged();
};

} // namespace hookloupe
