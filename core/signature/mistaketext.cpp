// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/mistake.h"

#include "core/event/coretext.h"

namespace hookloupe {

QString mistakeText(Cause cause)
{
    switch (cause) {
    case Cause::OtherSecret:
        return CoreText::tr("Signed with the secret of somebody else.");
    case Cause::OldSecret:
        return CoreText::tr("Signed with a secret that has been replaced.");
    case Cause::SecretWhitespace:
        return CoreText::tr("Signed with a line feed behind the secret.");
    case Cause::SecretPrefix:
        return CoreText::tr("Signed with the secret's prefix kept or left out, against the rule.");
    case Cause::SecretEncoding:
        return CoreText::tr("Signed with the secret decoded or not decoded, against the rule.");
    case Cause::SecretIsApiKey:
        return CoreText::tr("Signed with an API key in the place of the secret.");
    case Cause::Algorithm:
        return CoreText::tr("Signed with another hash function.");
    case Cause::SignatureEncoding:
        return CoreText::tr("The signature is base64 in the place of hexadecimal, or the reverse.");
    case Cause::SignaturePrefix:
        return CoreText::tr(
                "The signature's prefix is missing, or there is one that should not be.");
    case Cause::WrongScheme:
        return CoreText::tr("Signed as another provider signs.");
    case Cause::WrongHeader:
        return CoreText::tr("The signature stands in another header.");
    case Cause::BodyReserialized:
        return CoreText::tr("The JSON is written anew after it was signed.");
    case Cause::BodyNewline:
        return CoreText::tr("The body gets a line feed at its end after it was signed.");
    case Cause::BodyBom:
        return CoreText::tr("The body gets a byte-order mark after it was signed.");
    case Cause::BodyCharset:
        return CoreText::tr("The body goes through another character set after it was signed.");
    case Cause::BodyDecompressed:
        return CoreText::tr("The body is compressed after it was signed.");
    case Cause::BodyTruncated:
        return CoreText::tr("The body loses its end after it was signed.");
    case Cause::BodyFormDecoded:
        return CoreText::tr("The form is encoded anew after it was signed.");
    case Cause::UrlMismatch:
        return CoreText::tr("Signed for http in the place of https, or the reverse.");
    case Cause::TimestampUnit:
        return CoreText::tr("The timestamp is signed in another unit than it is written in.");
    case Cause::TimestampAltered:
        return CoreText::tr("The timestamp is changed after it was signed.");
    case Cause::ClockSkew:
        return CoreText::tr("Signed an hour ahead of what is tolerated.");
    case Cause::Stale:
        return CoreText::tr("Signed an hour before what is tolerated.");
    case Cause::Replayed:
        return CoreText::tr("Sent again as it was, with the same id and signature.");
    case Cause::SignatureTruncated:
        return CoreText::tr("The end of the signature is missing.");
    case Cause::Unknown:
        break;
    }
    return CoreText::tr("The body is altered after it was signed.");
}

} // namespace hookloupe
