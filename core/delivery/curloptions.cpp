// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/curloptions.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hookloupe {

namespace {

/// The system's own bundle has a quarter of this.
constexpr qint64 kAuthorityBytesMax = 2LL * 1024 * 1024;
constexpr int kAuthorityFilesMax = 500;

QByteArray originOf(const SendTarget &target)
{
    const QByteArray host = target.host.contains(':') ? "[" + target.host + "]" : target.host;
    return (target.tls ? "https://" : "http://") + host + ":" + QByteArray::number(target.port)
            + "/";
}

/// The certificates of \a path, a PEM file or a folder of them, one after the other.
Result<QByteArray> authoritiesOf(const QString &path)
{
    const QFileInfo info(path);
    QStringList files{ path };
    if (info.isDir()) {
        files.clear();
        const QFileInfoList entries = QDir(path).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &entry :
             entries.first(qMin<qsizetype>(entries.size(), kAuthorityFilesMax)))
            files.append(entry.filePath());
    }
    QByteArray all;
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ ErrorCode::NotFound,
                          CoreText::tr("The certificate authorities in %1 cannot be read (%2): "
                                       "choose another file or folder for this target.")
                                  .arg(name, file.errorString()) };
        const QByteArray bytes = file.read(kAuthorityBytesMax + 1 - all.size());
        // A folder may hold keys and notes beside them.
        if (bytes.contains("-----BEGIN CERTIFICATE-----")
            || bytes.contains("-----BEGIN TRUSTED CERTIFICATE-----"))
            all += bytes + '\n';
        if (all.size() > kAuthorityBytesMax)
            return Error{ ErrorCode::InvalidInput,
                          CoreText::tr("%1 holds more than %2 of certificate authorities: choose "
                                       "fewer for this target.")
                                  .arg(path, displaySize(kAuthorityBytesMax)) };
    }
    if (all.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("There is no certificate authority in %1: choose a PEM file "
                                   "that has one, or a folder with such files.")
                              .arg(path) };
    return all;
}

QString unreadable(const QString &what, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return {};
    return CoreText::tr("%1 %2 cannot be read (%3): choose another file for this target.")
            .arg(what, path, file.errorString());
}

QString applyCertificate(CURL *easy, const SendRoute &route)
{
    if (route.certificate.isEmpty())
        return {};
    const QString key = route.key.isEmpty() ? route.certificate : route.key;
    for (const auto &[what, path] :
         { std::pair{ CoreText::tr("The client certificate"), route.certificate },
           std::pair{ CoreText::tr("The key of the client certificate"), key } }) {
        if (const QString problem = unreadable(what, path); !problem.isEmpty())
            return problem;
    }
    curl_easy_setopt(easy, CURLOPT_SSLCERT, QFile::encodeName(route.certificate).constData());
    curl_easy_setopt(easy, CURLOPT_SSLKEY, QFile::encodeName(key).constData());
    // Without one, OpenSSL would ask at the terminal, and wait.
    QByteArray passphrase = route.keyPassphrase.view().toByteArray();
    curl_easy_setopt(easy, CURLOPT_KEYPASSWD, passphrase.constData());
    wipe(passphrase);
    return {};
}

void applyProxy(CURL *easy, const SendTarget &target, const SendRoute &route)
{
    // Only a tunnel keeps the bytes as they are.
    curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, 1L);
    const bool direct = target.isLoopback() || route.proxy == SendRoute::Proxy::None
            || isInAbsoluteForm(route, target);
    if (direct) {
        curl_easy_setopt(easy, CURLOPT_PROXY, ""); // not the environment's either
    } else if (route.proxy == SendRoute::Proxy::Given) {
        curl_easy_setopt(easy, CURLOPT_PROXY, route.proxyUrl.constData());
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
        if (!route.proxyUser.isEmpty()) {
            curl_easy_setopt(easy, CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_BASIC));
            curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, route.proxyUser.toUtf8().constData());
            QByteArray password = route.proxyPassword.view().toByteArray();
            curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, password.constData());
            wipe(password);
        }
    }
}

} // namespace

QString applyRoute(CURL *easy, const SendTarget &target, const SendLimits &limits)
{
    const SendRoute &route = limits.route;
    if (const auto checked = route.check(); !checked)
        return checked.error().sentence;
    const bool toProxy = isInAbsoluteForm(route, target);
    const QByteArray origin = originOf(toProxy ? proxyAsTarget(route) : target);
    curl_easy_setopt(easy, CURLOPT_URL, origin.constData()); // libcurl copies it
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // A cancelled name look-up must not hold this thread until the resolver gives up.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connectTimeoutMs));
    // The choice not to check is one about the target, never about a proxy.
    const bool verifies = limits.verifyCertificate || toProxy;
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, verifies ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, verifies ? 2L : 0L);
    applyProxy(easy, target, route);
    if (!route.authorities.isEmpty() && (verifies || isByTlsProxy(route, target))) {
        const auto bundle = authoritiesOf(route.authorities);
        if (!bundle)
            return bundle.error().sentence;
        curl_blob blob{ const_cast<char *>(bundle->constData()),
                        static_cast<std::size_t>(bundle->size()), CURL_BLOB_COPY };
        // Instead of the system's: else one could not find out whether they are enough.
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
        curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, nullptr);
        curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
        curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO_BLOB, &blob);
    }
    return applyCertificate(easy, route);
}

} // namespace hookloupe
