// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <optional>
#include <utility>

namespace hookloupe::test {

/// One element of tests/integration/sdk/cases.json: a request and what it is signed with.
/// `provider` names the file in providers/ (the scheme's id by default), `key` the kind of key pair
/// instead of a `secret`, `changed` what a forger would write instead of what, `old_s` the age that
/// the SDK refuses, `sdk_signs` that the SDK can sign too, `rotates` that one of several signatures
/// is enough for it.
class SdkCase
{
public:
    explicit SdkCase(QJsonObject json = {})
        : m_json(std::move(json))
    { }
    static QList<SdkCase> all();

    QString scheme() const;
    QString provider() const;
    QString keyKind() const;
    QByteArray secret() const;
    /// A secret of the same form; empty where a key pair stands in its place.
    QByteArray otherSecret() const;
    QJsonObject parameters() const;
    std::optional<qint64> oldS() const;
    bool sdkSigns() const;
    bool rotates() const;
    /// As raw HTTP, without a signature.
    QByteArray request() const;
    /// \a signedWire with one change to what is signed; empty when there is nothing to change.
    QByteArray forged(const QByteArray &signedWire) const;

private:
    QJsonObject m_json;
};

/// tests/integration/sdk/judge.mjs, one process for all questions.
class SdkJudge
{
public:
    ~SdkJudge();
    bool start();
    /// The answer to \a action about \a wire, or `{"error": …}`.
    QJsonObject ask(const QString &action, const SdkCase &sdkCase, const QJsonObject &key,
                    const QByteArray &wire);

private:
    QProcess m_node;
};

} // namespace hookloupe::test
