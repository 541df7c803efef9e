// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/vaultfile.h"

#include "core/event/coretext.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QtEndian>

#include <array>
#include <memory>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMagic("HLVAULT\0", 8);
constexpr quint8 kVersion = 1;
constexpr quint8 kScrypt = 1;
constexpr qsizetype kSaltAt = 20;
constexpr qsizetype kSaltBytes = 32;
constexpr qsizetype kNonceAt = 52;
constexpr qsizetype kNonceBytes = 12;
constexpr qsizetype kLengthAt = 64;
constexpr qsizetype kHeaderBytes = 68;
constexpr qsizetype kTagBytes = 16;
constexpr qsizetype kSumBytes = 32;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kPadding = 1024;

Error damaged(const QString &what)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("The vault is damaged (%1): take a copy of before, or remove the file "
                          "and enter the secrets again.")
                     .arg(what),
             u"damage"_s };
}

Error failed()
{
    return { ErrorCode::Unsupported,
             CoreText::tr("OpenSSL could not do its part of the vault: look whether its FIPS mode "
                          "or a policy forbids scrypt or AES-256-GCM.") };
}

const unsigned char *bytes(const char *text)
{
    return reinterpret_cast<const unsigned char *>(text);
}

unsigned char *bytes(char *text)
{
    return reinterpret_cast<unsigned char *>(text);
}

/// A buffer that is wiped when it goes; it never grows, which would leave a copy behind.
class Wiped
{
public:
    explicit Wiped(qsizetype size)
        : m_bytes(size, '\0')
    { }
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;
    ~Wiped() { OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }

    char *data() { return m_bytes.data(); }
    QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

bool deriveKey(const SecretBytes &passphrase, QByteArrayView salt, const VaultCost &cost,
               Wiped &key)
{
    const QByteArrayView text = passphrase.view();
    return EVP_PBE_scrypt(text.data(), static_cast<std::size_t>(text.size()), bytes(salt.data()),
                          static_cast<std::size_t>(salt.size()), quint64(1) << cost.log2N, cost.r,
                          cost.p, static_cast<quint64>(kVaultMemoryBytesMax) * 2, bytes(key.data()),
                          kKeyBytes)
            == 1;
}

QByteArray sumOf(QByteArrayView data)
{
    QByteArray sum(kSumBytes, '\0');
    EVP_Digest(data.data(), static_cast<std::size_t>(data.size()), bytes(sum.data()), nullptr,
               EVP_sha256(), nullptr);
    return sum;
}

qsizetype plainSize(const VaultItems &items)
{
    qsizetype size = 4;
    for (const auto &[name, secret] : items)
        size += 2 + name.toUtf8().size() + 4 + secret.view().size();
    return (size + kPadding - 1) / kPadding * kPadding;
}

void writeItems(const VaultItems &items, char *to)
{
    qToLittleEndian(static_cast<quint32>(items.size()), to);
    to += 4;
    for (const auto &[name, secret] : items) {
        const QByteArray utf8 = name.toUtf8();
        qToLittleEndian(static_cast<quint16>(utf8.size()), to);
        to = std::copy(utf8.begin(), utf8.end(), to + 2);
        const QByteArrayView value = secret.view();
        qToLittleEndian(static_cast<quint32>(value.size()), to);
        to = std::copy(value.begin(), value.end(), to + 4);
    }
}

Result<void> checkItems(const VaultItems &items)
{
    if (static_cast<qsizetype>(items.size()) > kVaultItemsMax)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("A vault holds at most %1 secrets: remove some.").arg(kVaultItemsMax)
        };
    for (const auto &[name, secret] : items) {
        if (name.isEmpty() || name.toUtf8().size() > kVaultNameBytesMax)
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr("The name of a secret has 1 to %1 bytes.").arg(kVaultNameBytesMax)
            };
        if (secret.isEmpty() || secret.view().size() > kVaultSecretBytesMax)
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr("The secret '%1' is empty or larger than 64 KiB.").arg(name)
            };
    }
    return {};
}

bool seal(const Wiped &key, QByteArrayView plain, QByteArray &file)
{
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int done = 0;
    unsigned char *to = bytes(file.data()) + kHeaderBytes;
    return context
            && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr,
                                  bytes(key.view().data()), bytes(file.constData()) + kNonceAt)
            == 1
            && EVP_EncryptUpdate(context.get(), nullptr, &done, bytes(file.constData()),
                                 kHeaderBytes)
            == 1
            && EVP_EncryptUpdate(context.get(), to, &done, bytes(plain.data()),
                                 static_cast<int>(plain.size()))
            == 1
            && EVP_EncryptFinal_ex(context.get(), to + plain.size(), &done) == 1
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes,
                                   to + plain.size())
            == 1;
}

bool unseal(const Wiped &key, QByteArrayView file, QByteArrayView sealed, Wiped &plain)
{
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int done = 0;
    std::array<char, kTagBytes> tag{};
    std::copy_n(sealed.end(), kTagBytes, tag.begin());
    return context
            && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr,
                                  bytes(key.view().data()), bytes(file.data()) + kNonceAt)
            == 1
            && EVP_DecryptUpdate(context.get(), nullptr, &done, bytes(file.data()), kHeaderBytes)
            == 1
            && EVP_DecryptUpdate(context.get(), bytes(plain.data()), &done, bytes(sealed.data()),
                                 static_cast<int>(sealed.size()))
            == 1
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) == 1
            && EVP_DecryptFinal_ex(context.get(), bytes(plain.data()) + sealed.size(), &done) == 1;
}

} // namespace

Result<VaultCost> vaultCost(QByteArrayView file)
{
    if (!file.startsWith(kMagic))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("This is no vault of Hookloupe's: choose another file."),
                      u"magic"_s };
    if (file.size() < kHeaderBytes + kTagBytes + kSumBytes)
        return damaged(CoreText::tr("it ends too early"));
    if (file.size() > kVaultFileBytesMax)
        return damaged(CoreText::tr("it is larger than a vault can be"));
    if (static_cast<quint8>(file[8]) != kVersion || static_cast<quint8>(file[9]) != kScrypt)
        return Error{ ErrorCode::Unsupported,
                      CoreText::tr("The vault was written by a later Hookloupe: use that one."),
                      u"version"_s };
    if (sumOf(file.chopped(kSumBytes)) != file.last(kSumBytes))
        return damaged(CoreText::tr("its checksum differs"));
    const VaultCost cost{ .log2N = static_cast<quint8>(file[10]),
                          .r = qFromLittleEndian<quint32>(file.data() + 12),
                          .p = qFromLittleEndian<quint32>(file.data() + 16) };
    const bool isSane = cost.log2N >= kVaultLog2NLeast && cost.log2N <= kVaultLog2NMost
            && cost.r >= 1 && cost.r <= kVaultRMost && cost.p >= 1 && cost.p <= kVaultPMost
            && (qint64(128) << cost.log2N) * cost.r <= kVaultMemoryBytesMax;
    if (!isSane)
        return Error{ ErrorCode::Unsupported,
                      CoreText::tr(
                              "The vault asks for more work than is reasonable: it is not one that "
                              "Hookloupe wrote."),
                      u"cost"_s };
    if (qFromLittleEndian<quint32>(file.data() + kLengthAt)
        != file.size() - kHeaderBytes - kTagBytes - kSumBytes)
        return damaged(CoreText::tr("it is not as long as it says"));
    return cost;
}

Result<VaultItems> readVaultItems(QByteArrayView plain)
{
    qsizetype at = 0;
    const auto has = [&](qsizetype count) { return plain.size() - at >= count; };
    const auto number = [&]<class T>(T) {
        const T value = qFromLittleEndian<T>(plain.data() + at);
        at += static_cast<qsizetype>(sizeof(T));
        return value;
    };
    if (!has(4))
        return damaged(CoreText::tr("it ends too early"));
    const quint32 count = number(quint32());
    if (count > kVaultItemsMax)
        return damaged(CoreText::tr("it says that it holds too many secrets"));
    VaultItems items;
    for (quint32 i = 0; i < count; ++i) {
        if (!has(2))
            return damaged(CoreText::tr("it ends too early"));
        const qsizetype nameBytes = number(quint16());
        if (nameBytes > kVaultNameBytesMax || !has(nameBytes + 4))
            return damaged(CoreText::tr("a name ends too late"));
        const QString name = QString::fromUtf8(plain.sliced(at, nameBytes));
        at += nameBytes;
        const qsizetype secretBytes = number(quint32());
        if (secretBytes > kVaultSecretBytesMax || !has(secretBytes))
            return damaged(CoreText::tr("a secret ends too late"));
        items.insert_or_assign(name, SecretBytes(plain.sliced(at, secretBytes)));
        at += secretBytes;
    }
    return items;
}

Result<QByteArray> sealVault(const VaultItems &items, const SecretBytes &passphrase,
                             const VaultCost &cost)
{
    if (passphrase.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("A vault needs a passphrase: enter one.") };
    if (auto checked = checkItems(items); !checked)
        return checked.error();
    Wiped plain(plainSize(items));
    const qsizetype size = plain.view().size();
    QByteArray file(kHeaderBytes + size + kTagBytes, '\0');
    if (file.size() + kSumBytes > kVaultFileBytesMax)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The vault would be larger than 16 MiB: remove some secrets.") };
    writeItems(items, plain.data());
    std::copy(kMagic.begin(), kMagic.end(), file.begin());
    file[8] = static_cast<char>(kVersion);
    file[9] = static_cast<char>(kScrypt);
    file[10] = static_cast<char>(cost.log2N);
    qToLittleEndian(cost.r, file.data() + 12);
    qToLittleEndian(cost.p, file.data() + 16);
    qToLittleEndian(static_cast<quint32>(size), file.data() + kLengthAt);
    Wiped key(kKeyBytes);
    if (RAND_bytes(bytes(file.data()) + kSaltAt, kSaltBytes + kNonceBytes) != 1
        || !deriveKey(passphrase, QByteArrayView(file).sliced(kSaltAt, kSaltBytes), cost, key)
        || !seal(key, plain.view(), file))
        return failed();
    return file + sumOf(file);
}

Result<VaultItems> openVault(QByteArrayView file, const SecretBytes &passphrase)
{
    const auto cost = vaultCost(file);
    if (!cost)
        return cost.error();
    const QByteArrayView sealed =
            file.sliced(kHeaderBytes, file.size() - kHeaderBytes - kTagBytes - kSumBytes);
    Wiped key(kKeyBytes);
    if (!deriveKey(passphrase, file.sliced(kSaltAt, kSaltBytes), *cost, key))
        return failed();
    Wiped plain(sealed.size());
    if (!unseal(key, file, sealed, plain))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("The passphrase does not open the vault: try again."),
                      u"passphrase"_s };
    return readVaultItems(plain.view());
}

} // namespace hookloupe
