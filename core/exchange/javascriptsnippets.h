// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/snippetwriter.h"

namespace hookloupe {

/// What the clients in JavaScript share: functions whose call has a target, headers and a body.
class JavaScriptWriter : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

protected:
    Result<QByteArray> function(const SnippetRequest &request) override;
    virtual QByteArray headers(const Fields &fields) const = 0;
    virtual QByteArray body(const SnippetRequest &request) const;
    virtual bool isAsynchronous() const { return true; }
    QByteArray call(const QByteArray &name) const override { return "await " + name + "();\n"; }
};

/// `{ "Name": "value", … }`
QByteArray javaScriptObject(const Fields &fields, Escapes escapes);

} // namespace hookloupe
