// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/payload/jsonreader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

namespace hookloupe {

/// One value of a JSON text, as the bytes that it is written in: files of hundreds of megabytes are
/// read without a tree of them, and what is inside stays as it was spelled. The text must outlive
/// it.
class JsonView
{
public:
    /// A value that is not there; so are its members.
    JsonView() = default;
    /// Reads all of \a text once; InvalidInput says where it stops being JSON.
    static Result<JsonView> parse(QByteArrayView text);
    /// Precondition: \a text is exactly one value, as somebody has found out.
    static JsonView ofValue(QByteArrayView text) { return JsonView(text); }

    bool isThere() const noexcept { return !m_lexeme.isEmpty(); }
    bool isObject() const noexcept { return m_lexeme.startsWith('{'); }
    bool isArray() const noexcept { return m_lexeme.startsWith('['); }
    bool isString() const noexcept { return m_lexeme.startsWith('"'); }
    bool isNull() const noexcept { return m_lexeme == QByteArrayView("null"); }
    bool isTrue() const noexcept { return m_lexeme == QByteArrayView("true"); }
    bool isFalse() const noexcept { return m_lexeme == QByteArrayView("false"); }
    QByteArrayView lexeme() const noexcept { return m_lexeme; }

    /// The first member of that name.
    JsonView operator[](QByteArrayView name) const;
    /// In their order; \a visit returns false to stop.
    void forEachMember(const std::function<bool(const QByteArray &name, JsonView)> &visit) const;
    void forEachItem(const std::function<bool(JsonView)> &visit) const;

    /// A string's text as UTF-8, a number's lexeme; empty for all else.
    QByteArray text() const;
    /// text() for people.
    QString string() const;
    std::optional<double> number() const;
    /// number() without its fraction; 0 where there is none, or none that a double counts exactly.
    qint64 whole() const;

private:
    explicit JsonView(QByteArrayView lexeme)
        : m_lexeme(lexeme)
    { }

    QByteArrayView m_lexeme;
};

/// The member of that name, or the one that it leads to from member to member by its dots.
JsonView memberAt(JsonView object, QByteArrayView path);

} // namespace hookloupe
