// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/redaction.h"

#include <optional>

namespace hookloupe {

/// The part of Redactor that reads bodies: JSON keeps its spelling but for the values that go,
/// forms their order, multipart bodies their parts. What cannot be read is left out, since nobody
/// could say what is in it.
class BodyRedaction
{
public:
    /// All outlive this.
    BodyRedaction(const Redactor &redactor, std::vector<Replacement> &replacements,
                  QStringList &notes);

    QByteArray redact(QByteArrayView body, std::optional<QByteArrayView> contentType,
                      std::optional<QByteArrayView> contentEncoding);
    /// The content coding was taken off, so that its field is to go.
    bool wasDecoded() const noexcept { return m_wasDecoded; }

private:
    QByteArray redactAs(QByteArrayView body, QByteArrayView contentType, const QString &within,
                        int depth);
    QByteArray redactJson(QByteArrayView json, const QString &within, int depth);
    QByteArray redactLines(QByteArrayView lines, const QString &within);
    QByteArray redactForm(QByteArrayView form, const QString &within, int depth);
    QByteArray redactMultipart(QByteArrayView body, QByteArrayView contentType,
                               const QString &within, int depth);
    QByteArray redactTable(QByteArrayView text, const QString &within);
    QByteArray redactXml(QByteArrayView xml, const QString &within);
    QByteArray leftOut(QByteArrayView body, const QString &within);

    const Redactor &m_redactor;
    std::vector<Replacement> &m_replacements;
    QStringList &m_notes;
    bool m_wasDecoded = false;
};

} // namespace hookloupe
