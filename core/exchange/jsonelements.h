// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importtext.h"
#include "core/exchange/jsonview.h"

#include <QString>

#include <functional>
#include <initializer_list>

namespace hookloupe {

/// The members that lead to a list of requests from the outermost object on: {"log", "entries"}.
using ListPath = std::initializer_list<QByteArrayView>;
/// An element and where it stands; false to stop.
using ElementVisit = std::function<bool(const QString &place, JsonView)>;
/// What is no JSON, and where; false to stop.
using ElementMistake = std::function<bool(const QString &place, const Error &)>;

/// Reads JSON element by element, holding one at a time: the items of the list to which \a list
/// leads or that is outermost, and objects without one, several behind each other, too. A line that
/// is no JSON is told to \a isNot and skipped; a mistake within a list ends the reading, since
/// nobody knows what follows. Returns whether \a list led to one.
bool forEachElement(ImportText &text, ListPath list, const ElementVisit &visit,
                    const ElementMistake &isNot);

/// The first element of \a text, where its beginning names each of \a names; else one that is not
/// there, for nearly no work. \a text may be cut off behind that element.
JsonView firstElement(QByteArrayView text, ListPath list,
                      std::initializer_list<QByteArrayView> names);

} // namespace hookloupe
