// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlarguments.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

struct Row
{
    QByteArrayView name;
    char letter; ///< 0: there is only the long form
    bool takesValue;
    CurlOption option;
};

// All options of curl 7.88 and those added up to 8.16, since whether one takes a value decides what
// the next word is. Ascending by name.
constexpr auto kRows = std::to_array<Row>({
        Row{ "abstract-unix-socket", 0, true, CurlOption::Irrelevant },
        Row{ "alpn", 0, false, CurlOption::Irrelevant },
        Row{ "alt-svc", 0, true, CurlOption::Irrelevant },
        Row{ "anyauth", 0, false, CurlOption::OtherAuthentication },
        Row{ "append", 'a', false, CurlOption::Irrelevant },
        Row{ "aws-sigv4", 0, true, CurlOption::Signing },
        Row{ "basic", 0, false, CurlOption::Irrelevant },
        Row{ "buffer", 'N', false, CurlOption::Irrelevant },
        Row{ "ca-native", 0, false, CurlOption::Irrelevant },
        Row{ "cacert", 0, true, CurlOption::Irrelevant },
        Row{ "capath", 0, true, CurlOption::Irrelevant },
        Row{ "cert", 'E', true, CurlOption::Irrelevant },
        Row{ "cert-status", 0, false, CurlOption::Irrelevant },
        Row{ "cert-type", 0, true, CurlOption::Irrelevant },
        Row{ "ciphers", 0, true, CurlOption::Irrelevant },
        Row{ "clobber", 0, false, CurlOption::Irrelevant },
        Row{ "compressed", 0, false, CurlOption::Compressed },
        Row{ "compressed-ssh", 0, false, CurlOption::Irrelevant },
        Row{ "config", 'K', true, CurlOption::ConfigFile },
        Row{ "connect-timeout", 0, true, CurlOption::Irrelevant },
        Row{ "connect-to", 0, true, CurlOption::Irrelevant },
        Row{ "continue-at", 'C', true, CurlOption::Irrelevant },
        Row{ "cookie", 'b', true, CurlOption::Cookie },
        Row{ "cookie-jar", 'c', true, CurlOption::Irrelevant },
        Row{ "create-dirs", 0, false, CurlOption::Irrelevant },
        Row{ "create-file-mode", 0, true, CurlOption::Irrelevant },
        Row{ "crlf", 0, false, CurlOption::Irrelevant },
        Row{ "crlfile", 0, true, CurlOption::Irrelevant },
        Row{ "curves", 0, true, CurlOption::Irrelevant },
        Row{ "data", 'd', true, CurlOption::Data },
        Row{ "data-ascii", 0, true, CurlOption::Data },
        Row{ "data-binary", 0, true, CurlOption::DataBinary },
        Row{ "data-raw", 0, true, CurlOption::DataRaw },
        Row{ "data-urlencode", 0, true, CurlOption::DataUrlencode },
        Row{ "delegation", 0, true, CurlOption::Irrelevant },
        Row{ "digest", 0, false, CurlOption::OtherAuthentication },
        Row{ "disable", 'q', false, CurlOption::Irrelevant },
        Row{ "disable-eprt", 0, false, CurlOption::Irrelevant },
        Row{ "disable-epsv", 0, false, CurlOption::Irrelevant },
        Row{ "disallow-username-in-url", 0, false, CurlOption::Irrelevant },
        Row{ "dns-interface", 0, true, CurlOption::Irrelevant },
        Row{ "dns-ipv4-addr", 0, true, CurlOption::Irrelevant },
        Row{ "dns-ipv6-addr", 0, true, CurlOption::Irrelevant },
        Row{ "dns-servers", 0, true, CurlOption::Irrelevant },
        Row{ "doh-cert-status", 0, false, CurlOption::Irrelevant },
        Row{ "doh-insecure", 0, false, CurlOption::Irrelevant },
        Row{ "doh-url", 0, true, CurlOption::Irrelevant },
        Row{ "dump-ca-embed", 0, false, CurlOption::Irrelevant },
        Row{ "dump-header", 'D', true, CurlOption::Irrelevant },
        Row{ "ech", 0, true, CurlOption::Irrelevant },
        Row{ "egd-file", 0, true, CurlOption::Irrelevant },
        Row{ "engine", 0, true, CurlOption::Irrelevant },
        Row{ "eprt", 0, false, CurlOption::Irrelevant },
        Row{ "epsv", 0, false, CurlOption::Irrelevant },
        Row{ "etag-compare", 0, true, CurlOption::Irrelevant },
        Row{ "etag-save", 0, true, CurlOption::Irrelevant },
        Row{ "expand-data", 0, true, CurlOption::Irrelevant },
        Row{ "expand-header", 0, true, CurlOption::Irrelevant },
        Row{ "expand-url", 0, true, CurlOption::Irrelevant },
        Row{ "expect100-timeout", 0, true, CurlOption::Irrelevant },
        Row{ "fail", 'f', false, CurlOption::Irrelevant },
        Row{ "fail-early", 0, false, CurlOption::Irrelevant },
        Row{ "fail-with-body", 0, false, CurlOption::Irrelevant },
        Row{ "false-start", 0, false, CurlOption::Irrelevant },
        Row{ "follow", 0, false, CurlOption::Irrelevant },
        Row{ "form", 'F', true, CurlOption::Form },
        Row{ "form-escape", 0, false, CurlOption::FormEscape },
        Row{ "form-string", 0, true, CurlOption::FormString },
        Row{ "ftp-account", 0, true, CurlOption::Irrelevant },
        Row{ "ftp-alternative-to-user", 0, true, CurlOption::Irrelevant },
        Row{ "ftp-create-dirs", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-method", 0, true, CurlOption::Irrelevant },
        Row{ "ftp-pasv", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-port", 'P', true, CurlOption::Irrelevant },
        Row{ "ftp-pret", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-skip-pasv-ip", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-ssl", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-ssl-ccc", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-ssl-ccc-mode", 0, true, CurlOption::Irrelevant },
        Row{ "ftp-ssl-control", 0, false, CurlOption::Irrelevant },
        Row{ "ftp-ssl-reqd", 0, false, CurlOption::Irrelevant },
        Row{ "get", 'G', false, CurlOption::Get },
        Row{ "globoff", 'g', false, CurlOption::Globoff },
        Row{ "happy-eyeballs-timeout-ms", 0, true, CurlOption::Irrelevant },
        Row{ "haproxy-clientip", 0, true, CurlOption::Irrelevant },
        Row{ "haproxy-protocol", 0, false, CurlOption::HaproxyProtocol },
        Row{ "head", 'I', false, CurlOption::Head },
        Row{ "header", 'H', true, CurlOption::Header },
        Row{ "help", 'h', true, CurlOption::Irrelevant },
        Row{ "hostpubmd5", 0, true, CurlOption::Irrelevant },
        Row{ "hostpubsha256", 0, true, CurlOption::Irrelevant },
        Row{ "hsts", 0, true, CurlOption::Irrelevant },
        Row{ "http0.9", 0, false, CurlOption::Irrelevant },
        Row{ "http1.0", '0', false, CurlOption::Http10 },
        Row{ "http1.1", 0, false, CurlOption::Irrelevant },
        Row{ "http2", 0, false, CurlOption::OtherHttpVersion },
        Row{ "http2-prior-knowledge", 0, false, CurlOption::OtherHttpVersion },
        Row{ "http3", 0, false, CurlOption::OtherHttpVersion },
        Row{ "http3-only", 0, false, CurlOption::OtherHttpVersion },
        Row{ "ignore-content-length", 0, false, CurlOption::Irrelevant },
        Row{ "include", 'i', false, CurlOption::Irrelevant },
        Row{ "insecure", 'k', false, CurlOption::Irrelevant },
        Row{ "interface", 0, true, CurlOption::Irrelevant },
        Row{ "ip-tos", 0, true, CurlOption::Irrelevant },
        Row{ "ipv4", '4', false, CurlOption::Irrelevant },
        Row{ "ipv6", '6', false, CurlOption::Irrelevant },
        Row{ "json", 0, true, CurlOption::Json },
        Row{ "junk-session-cookies", 'j', false, CurlOption::Irrelevant },
        Row{ "keepalive", 0, false, CurlOption::Irrelevant },
        Row{ "keepalive-cnt", 0, true, CurlOption::Irrelevant },
        Row{ "keepalive-time", 0, true, CurlOption::Irrelevant },
        Row{ "key", 0, true, CurlOption::Irrelevant },
        Row{ "key-type", 0, true, CurlOption::Irrelevant },
        Row{ "krb", 0, true, CurlOption::Irrelevant },
        Row{ "libcurl", 0, true, CurlOption::Irrelevant },
        Row{ "limit-rate", 0, true, CurlOption::Irrelevant },
        Row{ "list-only", 'l', false, CurlOption::Irrelevant },
        Row{ "local-port", 0, true, CurlOption::Irrelevant },
        Row{ "location", 'L', false, CurlOption::Irrelevant },
        Row{ "location-trusted", 0, false, CurlOption::Irrelevant },
        Row{ "login-options", 0, true, CurlOption::Irrelevant },
        Row{ "mail-auth", 0, true, CurlOption::Irrelevant },
        Row{ "mail-from", 0, true, CurlOption::Irrelevant },
        Row{ "mail-rcpt", 0, true, CurlOption::Irrelevant },
        Row{ "mail-rcpt-allowfails", 0, false, CurlOption::Irrelevant },
        Row{ "manual", 'M', false, CurlOption::Irrelevant },
        Row{ "max-filesize", 0, true, CurlOption::Irrelevant },
        Row{ "max-redirs", 0, true, CurlOption::Irrelevant },
        Row{ "max-time", 'm', true, CurlOption::Irrelevant },
        Row{ "metalink", 0, false, CurlOption::Irrelevant },
        Row{ "mptcp", 0, false, CurlOption::Irrelevant },
        Row{ "negotiate", 0, false, CurlOption::OtherAuthentication },
        Row{ "netrc", 'n', false, CurlOption::Irrelevant },
        Row{ "netrc-file", 0, true, CurlOption::Irrelevant },
        Row{ "netrc-optional", 0, false, CurlOption::Irrelevant },
        Row{ "next", ':', false, CurlOption::Next },
        Row{ "noproxy", 0, true, CurlOption::Irrelevant },
        Row{ "npn", 0, false, CurlOption::Irrelevant },
        Row{ "ntlm", 0, false, CurlOption::OtherAuthentication },
        Row{ "ntlm-wb", 0, false, CurlOption::OtherAuthentication },
        Row{ "oauth2-bearer", 0, true, CurlOption::Bearer },
        Row{ "out-null", 0, false, CurlOption::Irrelevant },
        Row{ "output", 'o', true, CurlOption::Irrelevant },
        Row{ "output-dir", 0, true, CurlOption::Irrelevant },
        Row{ "parallel", 'Z', false, CurlOption::Irrelevant },
        Row{ "parallel-immediate", 0, false, CurlOption::Irrelevant },
        Row{ "parallel-max", 0, true, CurlOption::Irrelevant },
        Row{ "parallel-max-host", 0, true, CurlOption::Irrelevant },
        Row{ "pass", 0, true, CurlOption::Irrelevant },
        Row{ "path-as-is", 0, false, CurlOption::PathAsIs },
        Row{ "pinnedpubkey", 0, true, CurlOption::Irrelevant },
        Row{ "post301", 0, false, CurlOption::Irrelevant },
        Row{ "post302", 0, false, CurlOption::Irrelevant },
        Row{ "post303", 0, false, CurlOption::Irrelevant },
        Row{ "preproxy", 0, true, CurlOption::Proxy },
        Row{ "progress-bar", '#', false, CurlOption::Irrelevant },
        Row{ "progress-meter", 0, false, CurlOption::Irrelevant },
        Row{ "proto", 0, true, CurlOption::Irrelevant },
        Row{ "proto-default", 0, true, CurlOption::Irrelevant },
        Row{ "proto-redir", 0, true, CurlOption::Irrelevant },
        Row{ "proxy", 'x', true, CurlOption::Proxy },
        Row{ "proxy-anyauth", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-basic", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-ca-native", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-cacert", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-capath", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-cert", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-cert-type", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-ciphers", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-crlfile", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-digest", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-header", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-http2", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-insecure", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-key", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-key-type", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-negotiate", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-ntlm", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-pass", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-pinnedpubkey", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-service-name", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-ssl-allow-beast", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-ssl-auto-client-cert", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-tls13-ciphers", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-tlsauthtype", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-tlspassword", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-tlsuser", 0, true, CurlOption::Irrelevant },
        Row{ "proxy-tlsv1", 0, false, CurlOption::Irrelevant },
        Row{ "proxy-user", 'U', true, CurlOption::Irrelevant },
        Row{ "proxy1.0", 0, true, CurlOption::Proxy },
        Row{ "proxytunnel", 'p', false, CurlOption::Irrelevant },
        Row{ "pubkey", 0, true, CurlOption::Irrelevant },
        Row{ "quote", 'Q', true, CurlOption::Irrelevant },
        Row{ "random-file", 0, true, CurlOption::Irrelevant },
        Row{ "range", 'r', true, CurlOption::Range },
        Row{ "rate", 0, true, CurlOption::Irrelevant },
        Row{ "raw", 0, false, CurlOption::Irrelevant },
        Row{ "referer", 'e', true, CurlOption::Referer },
        Row{ "remote-header-name", 'J', false, CurlOption::Irrelevant },
        Row{ "remote-name", 'O', false, CurlOption::Irrelevant },
        Row{ "remote-name-all", 0, false, CurlOption::Irrelevant },
        Row{ "remote-time", 'R', false, CurlOption::Irrelevant },
        Row{ "remove-on-error", 0, false, CurlOption::Irrelevant },
        Row{ "request", 'X', true, CurlOption::Request },
        Row{ "request-target", 0, true, CurlOption::RequestTarget },
        Row{ "resolve", 0, true, CurlOption::Irrelevant },
        Row{ "retry", 0, true, CurlOption::Irrelevant },
        Row{ "retry-all-errors", 0, false, CurlOption::Irrelevant },
        Row{ "retry-connrefused", 0, false, CurlOption::Irrelevant },
        Row{ "retry-delay", 0, true, CurlOption::Irrelevant },
        Row{ "retry-max-time", 0, true, CurlOption::Irrelevant },
        Row{ "sasl-authzid", 0, true, CurlOption::Irrelevant },
        Row{ "sasl-ir", 0, false, CurlOption::Irrelevant },
        Row{ "service-name", 0, true, CurlOption::Irrelevant },
        Row{ "sessionid", 0, false, CurlOption::Irrelevant },
        Row{ "show-error", 'S', false, CurlOption::Irrelevant },
        Row{ "sigalgs", 0, true, CurlOption::Irrelevant },
        Row{ "silent", 's', false, CurlOption::Irrelevant },
        Row{ "skip-existing", 0, false, CurlOption::Irrelevant },
        Row{ "socks4", 0, true, CurlOption::Proxy },
        Row{ "socks4a", 0, true, CurlOption::Proxy },
        Row{ "socks5", 0, true, CurlOption::Proxy },
        Row{ "socks5-basic", 0, false, CurlOption::Irrelevant },
        Row{ "socks5-gssapi", 0, false, CurlOption::Irrelevant },
        Row{ "socks5-gssapi-nec", 0, false, CurlOption::Irrelevant },
        Row{ "socks5-gssapi-service", 0, true, CurlOption::Irrelevant },
        Row{ "socks5-hostname", 0, true, CurlOption::Proxy },
        Row{ "speed-limit", 'Y', true, CurlOption::Irrelevant },
        Row{ "speed-time", 'y', true, CurlOption::Irrelevant },
        Row{ "ssl", 0, false, CurlOption::Irrelevant },
        Row{ "ssl-allow-beast", 0, false, CurlOption::Irrelevant },
        Row{ "ssl-auto-client-cert", 0, false, CurlOption::Irrelevant },
        Row{ "ssl-no-revoke", 0, false, CurlOption::Irrelevant },
        Row{ "ssl-reqd", 0, false, CurlOption::Irrelevant },
        Row{ "ssl-revoke-best-effort", 0, false, CurlOption::Irrelevant },
        Row{ "sslv2", '2', false, CurlOption::Irrelevant },
        Row{ "sslv3", '3', false, CurlOption::Irrelevant },
        Row{ "stderr", 0, true, CurlOption::Irrelevant },
        Row{ "styled-output", 0, false, CurlOption::Irrelevant },
        Row{ "suppress-connect-headers", 0, false, CurlOption::Irrelevant },
        Row{ "tcp-fastopen", 0, false, CurlOption::Irrelevant },
        Row{ "tcp-nodelay", 0, false, CurlOption::Irrelevant },
        Row{ "telnet-option", 't', true, CurlOption::Irrelevant },
        Row{ "tftp-blksize", 0, true, CurlOption::Irrelevant },
        Row{ "tftp-no-options", 0, false, CurlOption::Irrelevant },
        Row{ "time-cond", 'z', true, CurlOption::Irrelevant },
        Row{ "tls-earlydata", 0, false, CurlOption::Irrelevant },
        Row{ "tls-max", 0, true, CurlOption::Irrelevant },
        Row{ "tls13-ciphers", 0, true, CurlOption::Irrelevant },
        Row{ "tlsauthtype", 0, true, CurlOption::Irrelevant },
        Row{ "tlspassword", 0, true, CurlOption::Irrelevant },
        Row{ "tlsuser", 0, true, CurlOption::Irrelevant },
        Row{ "tlsv1", '1', false, CurlOption::Irrelevant },
        Row{ "tlsv1.0", 0, false, CurlOption::Irrelevant },
        Row{ "tlsv1.1", 0, false, CurlOption::Irrelevant },
        Row{ "tlsv1.2", 0, false, CurlOption::Irrelevant },
        Row{ "tlsv1.3", 0, false, CurlOption::Irrelevant },
        Row{ "tr-encoding", 0, false, CurlOption::Irrelevant },
        Row{ "trace", 0, true, CurlOption::Irrelevant },
        Row{ "trace-ascii", 0, true, CurlOption::Irrelevant },
        Row{ "trace-config", 0, true, CurlOption::Irrelevant },
        Row{ "trace-ids", 0, false, CurlOption::Irrelevant },
        Row{ "trace-time", 0, false, CurlOption::Irrelevant },
        Row{ "unix-socket", 0, true, CurlOption::Irrelevant },
        Row{ "upload-file", 'T', true, CurlOption::UploadFile },
        Row{ "upload-flags", 0, true, CurlOption::Irrelevant },
        Row{ "url", 0, true, CurlOption::Url },
        Row{ "url-query", 0, true, CurlOption::UrlQuery },
        Row{ "use-ascii", 'B', false, CurlOption::Irrelevant },
        Row{ "user", 'u', true, CurlOption::User },
        Row{ "user-agent", 'A', true, CurlOption::UserAgent },
        Row{ "variable", 0, true, CurlOption::Irrelevant },
        Row{ "verbose", 'v', false, CurlOption::Irrelevant },
        Row{ "version", 'V', false, CurlOption::Irrelevant },
        Row{ "vlan-priority", 0, true, CurlOption::Irrelevant },
        Row{ "write-out", 'w', true, CurlOption::Irrelevant },
        Row{ "xattr", 0, false, CurlOption::Irrelevant },
});
static_assert(std::is_sorted(kRows.begin(), kRows.end(), [](const Row &a, const Row &b) {
    return std::lexicographical_compare(a.name.begin(), a.name.end(), b.name.begin(), b.name.end());
}));

const Row *rowOf(QByteArrayView name)
{
    const Row *found = nullptr;
    for (const Row &row : kRows) {
        if (row.name == name)
            return &row;
        // As curl did until 8.16; a name that fits several is told as a mistake there.
        if (!row.name.startsWith(name))
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

const Row *rowOf(char letter)
{
    const auto *row = std::find_if(kRows.begin(), kRows.end(),
                                   [letter](const Row &one) { return one.letter == letter; });
    return row == kRows.end() ? nullptr : &*row;
}

} // namespace

CurlArguments readCurlArguments(const std::vector<QByteArray> &words)
{
    CurlArguments read;
    bool areOptionsOver = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        const auto takeNext = [&](const Row &row) {
            if (i + 1 >= words.size()) {
                read.problems += CoreText::tr("The option --%1 lacks its value.")
                                         .arg(QLatin1StringView(row.name));
                return;
            }
            read.arguments.push_back({ row.option, words[++i] });
        };
        if (areOptionsOver || word.size() < 2 || word[0] != '-') {
            read.arguments.push_back({ CurlOption::Url, word });
        } else if (word == "--") {
            areOptionsOver = true;
        } else if (word[1] == '-') {
            const QByteArrayView name = QByteArrayView(word).sliced(2);
            const Row *row = rowOf(name);
            const bool isOff = !row && name.startsWith("no-");
            if (isOff)
                row = rowOf(name.sliced(3));
            if (!row)
                read.problems += CoreText::tr("curl has no option '%1'; it was left out.")
                                         .arg(displayText(word, 60));
            else if (row->takesValue)
                takeNext(*row);
            else
                read.arguments.push_back({ row->option, {}, isOff });
        } else {
            for (qsizetype at = 1; at < word.size(); ++at) {
                const Row *row = rowOf(word[at]);
                if (!row) {
                    read.problems += CoreText::tr("curl has no option '-%1'; it was left out.")
                                             .arg(displayText(word.sliced(at, 1)));
                } else if (!row->takesValue) {
                    read.arguments.push_back({ row->option, {} });
                } else {
                    if (at + 1 < word.size())
                        read.arguments.push_back({ row->option, word.sliced(at + 1) });
                    else
                        takeNext(*row);
                    break;
                }
            }
        }
    }
    return read;
}

} // namespace hookloupe
