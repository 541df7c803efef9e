// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventorder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hookloupe {

/// What an EventOrder compares, as bytes: text as it is, numbers so that their bytes are ordered as
/// they are. Empty: the event has no such value.
class OrderKeys
{
public:
    explicit OrderKeys(const EventOrder &order)
        : m_isText(isText(order.by))
        , m_descending(order.descending)
    { }

    static bool isText(EventOrder::By by) noexcept;
    /// What is read of `event` (as `e`); nothing where the event has to be looked at.
    static QString column(EventOrder::By by);
    static QByteArray ofNumber(qint64 number);
    /// Of what stands in a JSON body, by its lexeme: empty when nothing does.
    static QByteArray ofJson(QByteArrayView lexeme);

    /// Whether \a a comes before \a b in that direction.
    bool isBefore(QByteArrayView a, QByteArrayView b) const noexcept;
    /// The first bytes as a number that is ordered as the keys are, where it differs.
    quint64 prefixOf(QByteArrayView key) const noexcept;

private:
    int compare(QByteArrayView a, QByteArrayView b) const noexcept;

    bool m_isText;
    bool m_descending;
};

} // namespace hookloupe
