// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/sdkjudge.h"

#include <QFile>
#include <QJsonDocument>

namespace hookloupe::test {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/integration/sdk");
constexpr int kAnswerMs = 60'000;

} // namespace

QList<SdkCase> SdkCase::all()
{
    QFile file(kFolder + u"/cases.json"_s);
    QList<SdkCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &element : array)
        cases.append(SdkCase(element.toObject()));
    return cases;
}

QString SdkCase::scheme() const
{
    return m_json[u"scheme"_s].toString();
}

QString SdkCase::provider() const
{
    return m_json[u"provider"_s].toString(scheme());
}

QString SdkCase::keyKind() const
{
    return m_json[u"key"_s].toString();
}

QByteArray SdkCase::secret() const
{
    return m_json[u"secret"_s].toString().toUtf8();
}

QByteArray SdkCase::otherSecret() const
{
    QByteArray other = secret();
    if (other.isEmpty())
        return other;
    // Digits and letters up to F are hex, base64 and text at once.
    char &middle = other[(other.size() - 1) / 2];
    middle = middle == 'A' ? 'B' : 'A';
    return other;
}

QJsonObject SdkCase::parameters() const
{
    return m_json[u"parameters"_s].toObject();
}

std::optional<qint64> SdkCase::oldS() const
{
    if (!m_json.contains(u"old_s"_s))
        return std::nullopt;
    return m_json[u"old_s"_s].toInteger();
}

bool SdkCase::sdkSigns() const
{
    return m_json[u"sdk_signs"_s].toBool();
}

bool SdkCase::rotates() const
{
    return m_json[u"rotates"_s].toBool();
}

QByteArray SdkCase::request() const
{
    const QJsonValue given = m_json[u"body"_s];
    const QByteArray body = given.isObject()
            ? QJsonDocument(given.toObject()).toJson(QJsonDocument::Compact)
            : given.toString(u"{\"id\":\"evt_2048\",\"type\":\"payment.confirmed\","
                             "\"data\":{\"amount\":1999,\"customer\":\"Zoë\"}}"_s)
                      .toUtf8();
    QByteArray wire = "POST " + m_json[u"target"_s].toString(u"/hook"_s).toUtf8()
            + " HTTP/1.1\r\nHost: hooks.example.com\r\nContent-Type: "
            + m_json[u"content_type"_s].toString(u"application/json"_s).toUtf8() + "\r\n";
    const QJsonArray fields = m_json[u"headers"_s].toArray();
    for (const auto &field : fields)
        wire += field[0].toString().toUtf8() + ": " + field[1].toString().toUtf8() + "\r\n";
    return wire + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray SdkCase::forged(const QByteArray &signedWire) const
{
    const QJsonArray changed = m_json[u"changed"_s].toArray();
    const QByteArray from = changed.isEmpty() ? "1999"_ba : changed[0].toString().toUtf8();
    const QByteArray to = changed.isEmpty() ? "1998"_ba : changed[1].toString().toUtf8();
    return signedWire.contains(from) ? QByteArray(signedWire).replace(from, to) : QByteArray();
}

SdkJudge::~SdkJudge()
{
    m_node.closeWriteChannel();
    if (m_node.state() != QProcess::NotRunning && !m_node.waitForFinished(10'000)) {
        m_node.kill();
        m_node.waitForFinished(10'000);
    }
}

bool SdkJudge::start()
{
    m_node.setWorkingDirectory(kFolder);
    m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_node.start(u"node"_s, { u"judge.mjs"_s });
    return m_node.waitForStarted();
}

QJsonObject SdkJudge::ask(const QString &action, const SdkCase &sdkCase, const QJsonObject &key,
                          const QByteArray &wire)
{
    const QJsonObject question{ { u"do"_s, action },
                                { u"scheme"_s, sdkCase.scheme() },
                                { u"provider"_s, sdkCase.provider() },
                                { u"key"_s, key },
                                { u"request"_s, QString::fromLatin1(wire.toBase64()) } };
    m_node.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    while (!m_node.canReadLine()) {
        if (!m_node.waitForReadyRead(kAnswerMs))
            return { { u"error"_s, u"the judge does not answer"_s } };
    }
    return QJsonDocument::fromJson(m_node.readLine()).object();
}

} // namespace hookloupe::test
