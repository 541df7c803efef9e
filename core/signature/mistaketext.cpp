// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/mistake.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

QString mistakeText(Cause cause)
{
    switch (cause) {
    case Cause::OtherSecret:
        return u"Signed with the secret of somebody else."_s;
    case Cause::OldSecret:
        return u"Signed with a secret that has been replaced."_s;
    case Cause::SecretWhitespace:
        return u"Signed with a line feed behind the secret."_s;
    case Cause::SecretPrefix:
        return u"Signed with the secret's prefix kept or left out, against the rule."_s;
    case Cause::SecretEncoding:
        return u"Signed with the secret decoded or not decoded, against the rule."_s;
    case Cause::SecretIsApiKey:
        return u"Signed with an API key in the place of the secret."_s;
    case Cause::Algorithm:
        return u"Signed with another hash function."_s;
    case Cause::SignatureEncoding:
        return u"The signature is base64 in the place of hexadecimal, or the reverse."_s;
    case Cause::SignaturePrefix:
        return u"The signature's prefix is missing, or there is one that should not be."_s;
    case Cause::WrongScheme:
        return u"Signed as another provider signs."_s;
    case Cause::WrongHeader:
        return u"The signature stands in another header."_s;
    case Cause::BodyReserialized:
        return u"The JSON is written anew after it was signed."_s;
    case Cause::BodyNewline:
        return u"The body gets a line feed at its end after it was signed."_s;
    case Cause::BodyBom:
        return u"The body gets a byte-order mark after it was signed."_s;
    case Cause::BodyCharset:
        return u"The body goes through another character set after it was signed."_s;
    case Cause::BodyDecompressed:
        return u"The body is compressed after it was signed."_s;
    case Cause::BodyTruncated:
        return u"The body loses its end after it was signed."_s;
    case Cause::BodyFormDecoded:
        return u"The form is encoded anew after it was signed."_s;
    case Cause::UrlMismatch:
        return u"Signed for http in the place of https, or the reverse."_s;
    case Cause::TimestampUnit:
        return u"The timestamp is signed in another unit than it is written in."_s;
    case Cause::TimestampAltered:
        return u"The timestamp is changed after it was signed."_s;
    case Cause::ClockSkew:
        return u"Signed an hour ahead of what is tolerated."_s;
    case Cause::Stale:
        return u"Signed an hour before what is tolerated."_s;
    case Cause::Replayed:
        return u"Sent again as it was, with the same id and signature."_s;
    case Cause::SignatureTruncated:
        return u"The end of the signature is missing."_s;
    case Cause::Unknown:
        break;
    }
    return u"The body is altered after it was signed."_s;
}

} // namespace hookloupe
