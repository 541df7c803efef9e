// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/exportwriters.h"
#include "core/exchange/snippettext.h"

namespace hookloupe {

/// One request, as a snippet sends it.
struct SnippetRequest
{
    QByteArray comment; ///< who it is, for the rest of a comment line
    QByteArray name; ///< of its function: "event1", in the order of the file
    QByteArray method;
    QByteArray target; ///< begins with '/'
    Fields fields; ///< sentFields()
    QByteArrayView body;
    bool isText = false; ///< isReadableText() of the body
};

/// A program that sends the events again: a function each, and a last part that calls them all.
class SnippetWriter : public ExportWriter
{
public:
    explicit SnippetWriter(const ExportOptions &options);

    Result<QByteArray> add(const Event &event) final;
    QByteArray end() final;

protected:
    /// Its function. InvalidInput: the language's client cannot send it.
    virtual Result<QByteArray> function(const SnippetRequest &request) = 0;
    /// What goes around the calls of all functions, and how one is called.
    virtual QByteArray beforeCalls() const { return {}; }
    virtual QByteArray call(const QByteArray &name) const = 0;
    virtual QByteArray afterCalls() const { return {}; }

    const QByteArray &baseUrl() const { return m_baseUrl; }

private:
    QByteArray m_baseUrl;
    qint64 m_count = 0;
};

} // namespace hookloupe
