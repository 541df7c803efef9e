// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonplace.h"
#include "ui/textview/bytetextview.h"

#include <QTimer>

#include <optional>

namespace hookloupe {

/// A text that may be JSON, and then knows which value the caret is at.
class JsonTextView : public ByteTextView
{
    Q_OBJECT

public:
    enum class Part {
        Value, ///< a string decoded, anything else as spelled
        Path,
        Key
    };

    explicit JsonTextView(QWidget *parent = nullptr);

    /// Whether a text in JSON's colours is one JSON document; others have no paths. Counts from the
    /// next setText() on.
    void setHasPlaces(bool has) { m_hasPlaces = has; }
    /// nullopt outside of JSON, and for a moment after the caret moved in a long text.
    const std::optional<JsonPlace> &place() const noexcept { return m_place; }
    /// The bytes of place(); empty without one.
    QByteArray placeLexeme() const;
    /// Of the value at the caret, to the clipboard; as soon as it is known.
    void copyPart(Part part);

Q_SIGNALS:
    void placeChanged();
    void copied(const QString &what);
    /// Events with this value at this path are asked for. \a lexeme is a scalar's.
    void filterRequested(const QByteArray &path, const QByteArray &lexeme);
    /// The values at this path are to be a column of the list.
    void columnRequested(const QByteArray &path);

protected:
    bool ownKey(const QKeyEvent &event, bool act) override;
    void addToMenu(QMenu &menu) override;

private:
    void placeLater();
    void findPlace();
    void takePlace(std::optional<JsonPlace> place);
    bool canFilter() const;
    bool canBeColumn() const;
    bool isJson() const noexcept { return m_hasPlaces && syntax() == Syntax::Json; }

    std::optional<JsonPlace> m_place;
    bool m_hasPlaces = true;
    bool m_isKnown = true; ///< m_place is that of the caret
    std::optional<Part> m_wanted; ///< to be copied once m_place is known
    QTimer m_timer;
    Background<std::optional<JsonPlace>> m_finder;
};

} // namespace hookloupe
