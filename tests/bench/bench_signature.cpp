// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What a signature costs: verify() beside a bare OpenSSL HMAC of the same bytes, recognition, and
// the search for a cause. Prints tables; asserts nothing.

#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/signature/diagnosis.h"
#include "core/signature/preparedkey.h"
#include "core/signature/recognition.h"
#include "core/signature/schemerules.h"
#include "core/signature/signer.h"
#include "core/signature/verifier.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNowUs = 1'790'000'000'000'000;
constexpr int kRounds = 7;
const QByteArray kSecret = "00112233445566778899aabbccddeeff";

/// Of this thread, so that other programs on the machine do not count.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double seconds(const std::function<void()> &work, int times)
{
    const double begin = processorSeconds();
    for (int i = 0; i < times; ++i)
        work();
    return processorSeconds() - begin;
}

/// By the clock on the wall, for what is bounded by it.
double wallSeconds(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Microseconds a call: the median of some rounds of about 50 ms.
double microseconds(const std::function<void()> &work)
{
    const double once = std::max(seconds(work, 10) / 10, 1e-8);
    const int times = std::clamp(static_cast<int>(0.05 / once), 1, 1'000'000);
    std::vector<double> rounds;
    for (int i = 0; i < kRounds; ++i)
        rounds.push_back(seconds(work, times) / times * 1e6);
    std::sort(rounds.begin(), rounds.end());
    return rounds[kRounds / 2];
}

/// What a program that knows nothing but OpenSSL does for each message: one keyed context, copied.
class BareHmac
{
public:
    explicit BareHmac(const char *digest)
    {
        EVP_MAC *const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        m_keyed = EVP_MAC_CTX_new(mac);
        std::array<char, 8> name{};
        qstrncpy(name.data(), digest, name.size());
        const std::array params{ OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST,
                                                                  name.data(), 0),
                                 OSSL_PARAM_construct_end() };
        EVP_MAC_init(m_keyed, reinterpret_cast<const unsigned char *>(kSecret.data()),
                     static_cast<std::size_t>(kSecret.size()), params.data());
        EVP_MAC_free(mac);
    }
    ~BareHmac() { EVP_MAC_CTX_free(m_keyed); }
    BareHmac(const BareHmac &) = delete;
    BareHmac &operator=(const BareHmac &) = delete;

    void over(QByteArrayView bytes)
    {
        EVP_MAC_CTX *const context = EVP_MAC_CTX_dup(m_keyed);
        EVP_MAC_update(context, reinterpret_cast<const unsigned char *>(bytes.data()),
                       static_cast<std::size_t>(bytes.size()));
        std::size_t written = 0;
        EVP_MAC_final(context, m_out.data(), &written, m_out.size());
        EVP_MAC_CTX_free(context);
    }

private:
    EVP_MAC_CTX *m_keyed = nullptr;
    std::array<unsigned char, 64> m_out{};
};

QByteArray jsonBody(qsizetype size)
{
    QByteArray body = R"({"id":"evt_1","type":"payment.confirmed","amount":19.90,"pad":")";
    return body + QByteArray(qMax<qsizetype>(0, size - body.size() - 2), 'x') + "\"}";
}

QByteArray adyenBody()
{
    return R"({"live":"false","notificationItems":[{"NotificationRequestItem":{"additionalData":)"
           R"({"hmacSignature":"?"},"amount":{"currency":"EUR","value":1130},"pspReference":"7914073381342284",)"
           R"("eventCode":"AUTHORISATION","eventDate":"2026-05-06T17:15:34.121+02:00","merchantAccountCode":"M",)"
           R"("merchantReference":"R","success":"true","pad":")"
            + QByteArray(600, 'x') + R"("}}]})";
}

struct Case
{
    const char *scheme;
    QByteArray body;
    const char *digest;
};

/// A request of \a scheme as its provider would send it.
struct SignedRequest
{
    Fields fields{ { "Host", "hooks.example" },
                   { "Content-Type", "application/json" },
                   { "User-Agent", "Provider/1.0" },
                   { "Accept", "*/*" } };
    QByteArray body;
    QByteArray url = "https://hooks.example/hook?tenant=1";

    SignedRequest(const Scheme &scheme, const KeyMaterial &key, const QByteArray &plain)
        : body(plain)
    {
        const auto change = sign(scheme, key, view(), { .timestampUs = kNowUs });
        if (!change)
            qFatal("%s: %s", qPrintable(scheme.id), qPrintable(change.error().sentence));
        fields = applied(*change, fields);
        body = change->body.value_or(body);
        url = change->url.value_or(url);
    }

    RequestView view() const
    {
        RequestView request{ "POST", url, {}, body };
        for (const Field &field : fields)
            request.fields.push_back({ field.name, field.value });
        return request;
    }
};

KeyMaterial keyOf()
{
    KeyMaterial key;
    key.key = SecretBytes(kSecret);
    key.parameters = { { "notification_url", "https://hooks.example/n" }, { "public_key", "pk" } };
    return key;
}

/// \a only: a scheme, or null for all of them.
void benchVerify(const char *only)
{
    std::printf("verify, 1 KiB of body, prepared key; limit: 3 µs over one bare HMAC\n");
    std::printf("%-24s %10s %10s %10s %8s\n", "scheme", "verify µs", "HMAC µs", "over µs",
                "of 3 µs");
    const std::array cases{
        Case{ "github", jsonBody(1024), "SHA256" },
        Case{ "generic-x-signature", jsonBody(1024), "SHA256" },
        Case{ "stripe", jsonBody(1024), "SHA256" },
        Case{ "shopify", jsonBody(1024), "SHA256" },
        Case{ "standard-webhooks-v1", jsonBody(1024), "SHA256" },
        Case{ "slack", jsonBody(1024), "SHA256" },
        Case{ "square", jsonBody(1024), "SHA256" },
        Case{ "paystack", jsonBody(1024), "SHA512" },
        Case{ "vercel", jsonBody(1024), "SHA1" },
        Case{ "hubspot-v3", jsonBody(1024), "SHA256" },
        Case{ "adyen-standard", adyenBody(), "SHA256" },
        Case{ "nowpayments", jsonBody(1024), "SHA512" },
        Case{ "qstash", jsonBody(1024), "SHA256" },
    };
    for (const Case &one : cases) {
        if (only && QByteArrayView(only) != one.scheme)
            continue;
        const Scheme &scheme = *SchemeCatalogue::builtIn().find(QString::fromLatin1(one.scheme));
        const SignedRequest request(scheme, keyOf(), one.body);
        const RequestView view = request.view();
        const PreparedKey key(scheme, keyOf());
        const VerifyOptions options{ .nowUs = kNowUs };
        const Verification found = verify(
                scheme, key, view, { .nowUs = kNowUs, .toleranceS = {}, .keepContent = true });
        if (found.verdict != Verdict::Valid)
            qFatal("%s does not verify", one.scheme);
        // A token is signed besides the body, whose digest it holds.
        const QByteArray bytes = scheme.rules->jws ? found.signedContent + view.body.toByteArray()
                                                   : view.body.toByteArray();
        BareHmac bare(one.digest);
        const double verified = microseconds([&] { verify(scheme, key, view, options); });
        const double hmac = microseconds([&] { bare.over(bytes); });
        std::printf("%-24s %10.2f %10.2f %10.2f %8.2f\n", one.scheme, verified, hmac,
                    verified - hmac, (verified - hmac) / 3);
    }
}

void benchLarge()
{
    std::printf("\nverify, 1 MiB of body; limit: 95 %% of the rate of bare HMACs over the same "
                "bytes\n");
    std::printf("%-24s %12s %12s %8s\n", "scheme", "verify MiB/s", "bare MiB/s", "ratio");
    for (const Case &one : { Case{ "github", jsonBody(1 << 20), "SHA256" },
                             Case{ "stripe", jsonBody(1 << 20), "SHA256" },
                             Case{ "paystack", jsonBody(1 << 20), "SHA512" },
                             Case{ "vercel", jsonBody(1 << 20), "SHA1" } }) {
        const Scheme &scheme = *SchemeCatalogue::builtIn().find(QString::fromLatin1(one.scheme));
        const SignedRequest request(scheme, keyOf(), one.body);
        const RequestView view = request.view();
        const PreparedKey key(scheme, keyOf());
        BareHmac bare(one.digest);
        const VerifyOptions options{ .nowUs = kNowUs };
        const double verified = microseconds([&] { verify(scheme, key, view, options); });
        const double hmac = microseconds([&] { bare.over(view.body); });
        std::printf("%-24s %12.0f %12.0f %8.3f\n", one.scheme, 1e6 / verified, 1e6 / hmac,
                    hmac / verified);
    }
}

void benchRecognition()
{
    std::printf("\nrecognition, 12 other headers; limit: 5 µs\n");
    std::printf("%-34s %10s %8s\n", "request", "µs", "of 5 µs");
    const Recogniser recogniser(SchemeCatalogue::builtIn());
    const QByteArray hex = QByteArray("0123456789abcdef").repeated(4);
    const auto row = [&recogniser](const char *name, const Fields &own, const QByteArray &body) {
        Fields fields{ { "Host", "hooks.example" },
                       { "User-Agent", "Provider/1.0" },
                       { "Accept", "*/*" },
                       { "Accept-Encoding", "gzip" },
                       { "Content-Type", "application/json" },
                       { "Content-Length", "1024" },
                       { "X-Forwarded-For", "10.0.0.1" },
                       { "X-Forwarded-Proto", "https" },
                       { "Via", "1.1 edge" },
                       { "Cache-Control", "no-cache" },
                       { "Traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" },
                       { "Connection", "keep-alive" } };
        fields.insert(fields.end(), own.begin(), own.end());
        RequestView view{ "POST", "https://hooks.example/", {}, body };
        for (const Field &field : fields)
            view.fields.push_back({ field.name, field.value });
        const double took = microseconds([&] { recogniser.recognise(view); });
        std::printf("%-34s %10.2f %8.2f\n", name, took, took / 5);
    };
    row("no signature", {}, jsonBody(1024));
    row("no signature, 1 MiB", {}, jsonBody(1 << 20));
    row("Stripe", { { "Stripe-Signature", "t=1700000000,v1=" + hex } }, jsonBody(1024));
    row("GitHub, both signatures",
        { { "X-GitHub-Event", "push" },
          { "X-Hub-Signature", "sha1=" + hex.first(40) },
          { "X-Hub-Signature-256", "sha256=" + hex } },
        jsonBody(1024));
    row("X-Signature, many candidates", { { "X-Signature", hex } }, jsonBody(1024));
    row("webhook-signature, many candidates",
        { { "webhook-id", "m" },
          { "webhook-timestamp", "1700000000" },
          { "webhook-signature", "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=" } },
        jsonBody(1024));
    row("unknown header", { { "X-Acme-Signature", "t=1700000000,v1=" + hex } }, jsonBody(1024));
    row("Adyen, in the body", {}, adyenBody());
}

void benchDiagnosis()
{
    std::printf("\ndiagnosis of a forgery, 500 ms at most\n");
    std::printf("%-24s %10s %10s %10s\n", "body", "ms", "of 500 ms", "complete");
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(u"stripe"_s);
    for (const qsizetype size : { qsizetype(1024), qsizetype(1) << 20, qsizetype(20) << 20 }) {
        const SignedRequest request(scheme, keyOf(), jsonBody(size));
        Fields fields = request.fields;
        DiagnosisInput input;
        input.scheme = scheme;
        input.key.key = SecretBytes("another one");
        input.request = *parseStoredRequest(composeRequest(
                "POST", "/hook", withContentLength(std::move(fields), request.body.size()),
                request.body));
        input.url = request.url;
        input.options.nowUs = kNowUs;
        bool isComplete = false;
        const double took = wallSeconds([&] { isComplete = diagnose(input).isComplete; }) * 1000;
        std::printf("%-24lld %10.1f %10.2f %10s\n", static_cast<long long>(size), took, took / 500,
                    isComplete ? "yes" : "no");
    }
}

} // namespace

/// With a scheme's id, only that one is verified: for a profile.
int main(int argc, char **argv)
{
    const char *const only = argc > 1 ? argv[1] : nullptr;
    benchVerify(only);
    if (only)
        return 0;
    benchLarge();
    benchRecognition();
    benchDiagnosis();
    return 0;
}
