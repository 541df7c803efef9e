// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/gate.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

#include <openssl/crypto.h>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamesMax = 32;
constexpr qsizetype kNameCharactersMax = 512;

/// Where the path of an origin-form or absolute-form begins; -1 in the other forms.
qsizetype pathStart(QByteArrayView target) noexcept
{
    if (target.startsWith('/'))
        return 0;
    const qsizetype scheme = target.indexOf("://");
    return scheme < 0 ? -1 : target.indexOf('/', scheme + 3);
}

bool carriesToken(QByteArrayView target, QByteArrayView token) noexcept
{
    const qsizetype start = pathStart(target);
    if (start < 0 || target.size() - start - 1 < token.size())
        return false;
    const QByteArrayView path = target.sliced(start + 1);
    // How far a guess is right must not show in the time that the answer takes.
    const bool same =
            CRYPTO_memcmp(path.data(), token.data(), static_cast<std::size_t>(token.size())) == 0;
    return same
            && (path.size() == token.size() || path[token.size()] == '/'
                || path[token.size()] == '?');
}

/// RFC 4514 order would be the other way round; this is how openssl and browsers show it.
QString nameText(const QSslCertificate &certificate, bool ofIssuer)
{
    QStringList parts;
    const QList<QByteArray> attributes =
            ofIssuer ? certificate.issuerInfoAttributes() : certificate.subjectInfoAttributes();
    for (const QByteArray &attribute : attributes) {
        const QStringList values =
                ofIssuer ? certificate.issuerInfo(attribute) : certificate.subjectInfo(attribute);
        for (const QString &value : values)
            parts += QString::fromLatin1(attribute) + u'=' + value;
    }
    std::sort(parts.begin(), parts.end(), [](const QString &a, const QString &b) {
        return a.startsWith("CN="_L1) != b.startsWith("CN="_L1) ? a.startsWith("CN="_L1) : a < b;
    });
    return parts.join(u", "_s).left(kNameCharactersMax);
}

QStringList alternativeNames(const QSslCertificate &certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (auto it = alternatives.begin(); it != alternatives.end() && names.size() < kNamesMax;
         ++it) {
        const QString kind = it.key() == QSsl::DnsEntry ? u"DNS:"_s
                : it.key() == QSsl::IpAddressEntry      ? u"IP:"_s
                                                        : u"email:"_s;
        names += kind + it.value().left(kNameCharactersMax);
    }
    names.sort();
    return names;
}

} // namespace

Gate::Gate(ListenOptions options)
    : m_clients(options.tls ? std::move(options.clients) : ClientCertificatePolicy())
    , m_pathToken(std::move(options.pathToken))
    , m_trustedProxies(std::move(options.trustedProxies))
{ }

std::optional<Gate::Refusal> Gate::refusal(const WireRequest &request,
                                           const ClientCertificate *client) const
{
    if (m_clients.mode == ClientCertificatePolicy::Mode::Required) {
        if (!client) {
            const QString sentence = CoreText::tr(
                    "This listener requires a client certificate, and the sender showed none.");
            return Refusal{ 403, sentence, sentence };
        }
        if (!m_clients.authorities.isEmpty() && !client->isVerified) {
            const QString sentence = CoreText::tr("The client certificate was not accepted: %1")
                                             .arg(client->problem);
            return Refusal{ 403, sentence, sentence };
        }
    }
    if (!m_pathToken.isEmpty() && !carriesToken(request.targetBytes(), m_pathToken))
        return Refusal{
            404, CoreText::tr("The path does not begin with this listener's secret segment."),
            CoreText::tr("There is nothing here.")
        };
    return std::nullopt;
}

QByteArray Gate::routedTarget(const WireRequest &request) const
{
    const QByteArrayView target = request.targetBytes();
    if (m_pathToken.isEmpty())
        return target.toByteArray();
    const QByteArrayView rest = target.sliced(pathStart(target) + 1 + m_pathToken.size());
    return rest.startsWith('/') ? rest.toByteArray() : '/' + rest.toByteArray();
}

bool Gate::isTrusted(const QHostAddress &address) const
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    const QHostAddress plain = isMapped ? QHostAddress(v4) : address;
    return std::any_of(m_trustedProxies.begin(), m_trustedProxies.end(),
                       [&plain](const auto &subnet) { return plain.isInSubnet(subnet); });
}

std::optional<ForwardedUrl> Gate::forwarded(const WireRequest &request,
                                            const QHostAddress &peer) const
{
    if (m_trustedProxies.isEmpty() || !isTrusted(peer))
        return std::nullopt;
    const Forwarding forwarding = readForwarding(request);
    if (!forwarding.isThere())
        return std::nullopt;
    return forwardedUrl(forwarding, [this](QByteArrayView node) {
        const QHostAddress address(QString::fromLatin1(node));
        return !address.isNull() && isTrusted(address);
    });
}

std::optional<ClientCertificate> clientCertificateOf(const QSslSocket &socket,
                                                     const ClientCertificatePolicy &policy)
{
    const QSslCertificate shown = socket.peerCertificate();
    if (policy.mode == ClientCertificatePolicy::Mode::NotAsked || shown.isNull())
        return std::nullopt;
    ClientCertificate certificate;
    certificate.subject = nameText(shown, false);
    certificate.issuer = nameText(shown, true);
    certificate.names = alternativeNames(shown);
    certificate.sha256 = shown.digest(QCryptographicHash::Sha256);
    certificate.validFromUs = shown.effectiveDate().toMSecsSinceEpoch() * kUsPerMs;
    certificate.validUntilUs = shown.expiryDate().toMSecsSinceEpoch() * kUsPerMs;
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    if (policy.authorities.isEmpty()) {
        certificate.problem = CoreText::tr(
                "It was not checked: this listener accepts the certificate of anybody.");
    } else if (!errors.isEmpty()) {
        certificate.problem = errors.first().errorString();
        if (!certificate.problem.endsWith(u'.'))
            certificate.problem += u'.';
    } else {
        certificate.isVerified = true;
    }
    return certificate;
}

} // namespace hookloupe
