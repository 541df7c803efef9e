// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/delivery/scriptedserver.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <sys/socket.h>

namespace hookloupe::test {

namespace {

template<class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    write(out.get());
    QByteArray bytes(8192, '\0');
    bytes.resize(qMax(0, BIO_read(out.get(), bytes.data(), static_cast<int>(bytes.size()))));
    return bytes;
}

} // namespace

ScriptedServer::ScriptedServer(Script script, std::optional<QSslConfiguration> tls,
                               const QHostAddress &address)
    : m_script(std::move(script))
    , m_tls(std::move(tls))
{
    // Past the backlog, the kernel lets a client try again only after a second.
    setListenBacklogSize(256);
    listen(address, 0);
}

QByteArray ScriptedServer::url(const QByteArray &host) const
{
    return (m_tls ? "https://" : "http://") + host + ":" + QByteArray::number(serverPort());
}

ScriptedServer::Script ScriptedServer::answerAfter(qsizetype bytes, const QByteArray &answer,
                                                   bool close)
{
    return [bytes, answer, close](Peer &peer) {
        if (peer.received.size() < bytes || peer.served)
            return;
        peer.served = true;
        peer.socket->write(answer);
        if (close)
            peer.socket->disconnectFromHost();
    };
}

void ScriptedServer::reset(Peer &peer)
{
    const linger atOnce{ 1, 0 };
    setsockopt(static_cast<int>(peer.socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
               sizeof atOnce);
    peer.socket->abort();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    // As servers have it: else an answer waits for the client to acknowledge TLS's tickets.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Peer &peer = *m_peers.emplace_back(std::make_unique<Peer>());
    peer.socket = socket;
    connect(socket, &QSslSocket::readyRead, this, [this, &peer] {
        peer.received += peer.socket->readAll();
        m_script(peer);
    });
    connect(socket, &QSslSocket::disconnected, this, [&peer] { peer.gone = true; });
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

QSslConfiguration selfSigned(long validForS)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -7200);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validForS);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const QByteArray commonName = "localhost";
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.constData()), -1,
                               -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> names(
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name,
                                "DNS:localhost,IP:127.0.0.1"),
            &X509_EXTENSION_free);
    X509_add_ext(certificate.get(), names.get(), -1);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(
            QSslCertificate(pem([&](BIO *out) { PEM_write_bio_X509(out, certificate.get()); })));
    tls.setPrivateKey(QSslKey(pem([&](BIO *out) {
                                  PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0,
                                                           nullptr, nullptr);
                              }),
                              QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace hookloupe::test
