// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/schemefile.h"

#include <QPlainTextEdit>

#include <optional>

namespace hookloupe {

/// The JSON of a scheme. Tab leaves it, as in any form; a new line begins where the one before did.
class SchemeTextEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SchemeTextEditor(QWidget *parent = nullptr);

    /// Marks the place; nullopt marks none.
    void markMistake(const std::optional<SchemeMistake> &mistake);
    /// Moves the cursor to the place that is marked.
    void goToMistake();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTextCursor placeOf(const SchemeMistake &mistake) const;
    void paintMark();

    std::optional<SchemeMistake> m_mistake;
};

} // namespace hookloupe
