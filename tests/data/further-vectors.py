# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
"""Writes further-vectors.jsonl: vectors of the schemes for which no published ones exist.

Signatures are computed here, by Python's hmac and the package cryptography, so that our engine is
checked against something else. A development aid: the tests read only the file. Key pairs are made anew
each time.

    python3 tests/data/further-vectors.py > tests/data/further-vectors.jsonl
"""

import base64
import hashlib
import hmac
import json
from urllib.parse import quote_plus

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils

NOW = 1790000000
SENT = NOW - 7
BODY = '{"id":"evt_1","type":"order.paid","note":"Zoë – 東京 🚀","n":1.50}\r\n'.encode()
SECRET = "5f6b4c2a9e1d7f3088aa41bc0d52e6f7"  # text, hexadecimal and base64 at once
OTHER = "00112233445566778899aabbccddeeff"

lines = []


def b64(data):
    return base64.b64encode(data).decode()


def b64url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def add(scheme, expect, headers, note, body=BODY, url="https://app.example/hook", method="POST",
        now=NOW, **key):
    number = 1 + sum(line["scheme"] == scheme for line in lines)
    key = key or {"secret": SECRET}
    lines.append({"id": f"{scheme}-{number:02}", "scheme": scheme, "method": method, "url": url,
                  "headers": [["Content-Type", "application/json"]] + headers,
                  "body_base64": b64(body), **key, "now": now, "expect": expect, "note": note})


ENCODE = {"hex": bytes.hex, "HEX": lambda data: data.hex().upper(), "base64": b64, "base64url": b64url,
          "base64url=": lambda data: base64.urlsafe_b64encode(data).decode()}


def mac(content, digest="sha256", encoding="hex", key=None, secret=SECRET):
    decode = {"hex": bytes.fromhex, "base64": base64.b64decode}.get(key, str.encode)
    return ENCODE[encoding](hmac.new(decode(secret), content, digest).digest())


def symmetric(scheme, content, header, *, digest="sha256", encoding="hex", key=None, time=str(SENT),
              beside=(), broken="no signature", body=BODY, changed=None, params=None):
    """The vectors that every scheme with a shared secret gets.

    content(body, time) is what is signed, header(signature, time) the headers that carry it,
    `beside` those without which nothing can be checked.
    """
    more = {"secret": SECRET, **({"params": params} if params else {})}
    sign = lambda text, secret=SECRET: mac(content(text, time), digest, encoding, key, secret)
    good = header(sign(body), time)
    changed = changed or body.replace(b"1.50", b"9.50")
    tail = list(beside)
    add(scheme, "valid", good + tail, "as the provider sends it", body, **more)
    add(scheme, "bad_signature", good + tail, "one digit of the body is another", changed, **more)
    add(scheme, "bad_signature", header(sign(body, OTHER), time) + tail, "another secret", body, **more)
    add(scheme, "missing_header", [line for line in good if sign(body) not in line[1]] + tail,
        "no signature header", body, **more)
    add(scheme, "malformed", header(broken, time) + tail, "what stands there is no signature", body,
        **more)
    add(scheme, "malformed", header(sign(body)[:16], time) + tail, "cut off", body, **more)
    if encoding == "hex":
        add(scheme, "bad_signature", header(sign(body).upper(), time) + tail,
            "upper-case hex: verifiers compare the text", body, **more)


def raw(name):
    return lambda signature, time: [[name, signature]]


def plain(body, time):
    return body


def dotted(body, time):
    return time.encode() + b"." + body


# The body alone.
for scheme, name, options in [
    ("ably", "X-Ably-Signature", {"encoding": "base64"}),
    ("aftership", "aftership-hmac-sha256", {"encoding": "base64"}),
    ("bolt", "X-Bolt-Hmac-Sha256", {"encoding": "base64"}),
    ("chargify", "X-Chargify-Webhook-Signature-Hmac-Sha-256", {}),
    ("checkr", "X-Checkr-Signature", {}),
    ("clickup", "X-Signature", {}),
    ("cronofy", "Cronofy-HMAC-SHA256", {"encoding": "base64"}),
    ("dub", "Dub-Signature", {}),
    ("dwolla", "X-Request-Signature-SHA-256", {}),
    ("gitea", "X-Gitea-Signature", {}),
    ("grafana", "X-Grafana-Alerting-Signature", {}),
    ("launchdarkly", "X-LD-Signature", {}),
    ("mongodb-atlas", "X-MMS-Signature", {"digest": "sha1", "encoding": "base64"}),
    ("onfleet", "X-Onfleet-Signature", {"digest": "sha512", "key": "hex"}),
    ("primer", "X-Signature-Primary", {"encoding": "base64"}),
    ("segment", "X-Signature", {"digest": "sha1"}),
    ("sendbird", "x-sendbird-signature", {}),
    ("squarespace", "Squarespace-Signature", {"key": "hex"}),
    ("tally", "Tally-Signature", {"encoding": "base64"}),
]:
    symmetric(scheme, plain, raw(name), **options)

# A word in front of the signature.
for scheme, name, prefix, options in [
    ("ashby", "Ashby-Signature", "sha256=", {}),
    ("autodesk", "x-adsk-signature", "sha1hash=", {"digest": "sha1"}),
    ("doppler", "X-Doppler-Signature", "sha256=", {}),
    ("ms-teams-outgoing", "Authorization", "HMAC ", {"encoding": "base64", "key": "base64"}),
    ("npm-hooks", "x-npm-signature", "sha256=", {}),
]:
    symmetric(scheme, plain, lambda signature, time, n=name, p=prefix: [[n, p + signature]], **options)
    add(scheme, "malformed", [[name, mac(BODY, options.get("digest", "sha256"),
                                         options.get("encoding", "hex"), options.get("key"))]],
        "without the word in front")

# Something beside the body.
symmetric("deel", lambda body, time: b"POST" + body, raw("x-deel-signature"))
add("deel", "bad_signature", [["x-deel-signature", mac(BODY)]], "the body alone, without POST in front")
symmetric("linkedin", lambda body, time: b"hmacsha256=" + body, raw("X-LI-Signature"))
add("linkedin", "bad_signature", [["X-LI-Signature", mac(BODY)]],
    "the body alone, without the words in front")
symmetric("framer", lambda body, time: body + b"sub_1",
          lambda signature, time: [["Framer-Signature", "sha256=" + signature]],
          beside=[["Framer-Webhook-Submission-Id", "sub_1"]])
add("framer", "bad_signature", [["Framer-Signature", "sha256=" + mac(BODY + b"sub_1")],
                                ["Framer-Webhook-Submission-Id", "sub_2"]], "the id of another submission")

# A timestamp in a header of its own.
for scheme, name, clock, unit, content, options in [
    ("airship", "X-UA-Signature", "X-UA-Timestamp", 1, lambda b, t: t.encode() + b":" + b, {}),
    ("airwallex", "x-signature", "x-timestamp", 1000, lambda b, t: t.encode() + b, {}),
    ("customer-io", "X-CIO-Signature", "X-CIO-Timestamp", 1, lambda b, t: b"v0:" + t.encode() + b":" + b, {}),
    ("front", "X-Front-Signature", "X-Front-Request-Timestamp", 1000,
     lambda b, t: t.encode() + b":" + b, {"encoding": "base64"}),
    ("klaviyo", "Klaviyo-Signature", "Klaviyo-Timestamp", 1, lambda b, t: b + t.encode(), {}),
    ("lob", "Lob-Signature", "Lob-Signature-Timestamp", 1, dotted, {}),
]:
    time = str(SENT * unit)
    header = lambda signature, time, n=name, c=clock: [[n, signature], [c, time]]
    symmetric(scheme, content, header, time=time, **options)
    signature = mac(content(BODY, time), encoding=options.get("encoding", "hex"))
    add(scheme, "missing_header", [[name, signature]], "no timestamp header")
    add(scheme, "bad_signature", header(signature, str((SENT + 1) * unit)), "another timestamp")
    add(scheme, "valid", header(signature, time), "a year later: no age limit is published",
        now=NOW + 31_536_000)
    if scheme == "klaviyo":
        add(scheme, "bad_signature", header(mac(time.encode() + BODY), time), "timestamp in front of the body")

# Timestamp and signature as elements of one header.
for scheme, name, label, unit, options in [
    ("affirm", "X-Affirm-Signature", "v0", 1, {"digest": "sha512"}),
    ("knock", "x-knock-signature", "s", 1000, {"encoding": "base64"}),
    ("shippo", "Shippo-Auth-Signature", "v1", 1, {}),
]:
    time = str(SENT * unit)
    header = lambda signature, time, n=name, l=label: [[n, f"t={time},{l}={signature}"]]
    symmetric(scheme, dotted, header, time=time, **options)
    signature = mac(dotted(BODY, time), options.get("digest", "sha256"), options.get("encoding", "hex"))
    add(scheme, "bad_signature", header(signature, str((SENT + 1) * unit)), "another timestamp")
    add(scheme, "malformed", [[name, f"{label}={signature}"]], "no timestamp")
    add(scheme, "malformed", [[name, f"t={time},v9={signature}"]], "no element of that name")

# Lists, and a second header for a second key.
for scheme, name, content, beside in [
    ("cronofy", "Cronofy-HMAC-SHA256", BODY, []),
    ("configcat", "X-ConfigCat-Webhook-Signature-V1", f"id_1{SENT}".encode() + BODY,
     [["X-ConfigCat-Webhook-ID", "id_1"], ["X-ConfigCat-Webhook-Timestamp", str(SENT)]]),
]:
    if scheme == "configcat":
        symmetric(scheme, lambda b, t: b"id_1" + t.encode() + b, raw(name), encoding="base64", beside=beside)
        add(scheme, "missing_header", [[name, mac(content, encoding="base64")], beside[1]], "no id")
    two = mac(content, encoding="base64", secret=OTHER) + "," + mac(content, encoding="base64")
    add(scheme, "valid", [[name, two]] + beside, "the second of two signatures is ours")
    add(scheme, "valid", [[name, "x," + mac(content, encoding="base64")]] + beside,
        "an item that is no signature does not end the search")
add("primer", "valid", [["X-Signature-Primary", mac(BODY, encoding="base64", secret=OTHER)],
                        ["X-Signature-Secondary", mac(BODY, encoding="base64")]], "the secondary key is ours")
add("gitea", "valid", [["X-Forgejo-Signature", mac(BODY)]], "Forgejo's header alone")
add("grafana", "valid", [["X-Grafana-Alerting-Timestamp", str(SENT)],
                         ["X-Grafana-Alerting-Signature", mac(f"{SENT}:".encode() + BODY)]],
    "with a timestamp header")
add("grafana", "bad_signature", [["X-Grafana-Alerting-Timestamp", str(SENT + 1)],
                                 ["X-Grafana-Alerting-Signature", mac(f"{SENT}:".encode() + BODY)]],
    "another timestamp")
symmetric("sinch", lambda b, t: b + b".nonce1." + t.encode(), raw("x-sinch-webhook-signature"), encoding="base64",
          beside=[["x-sinch-webhook-signature-nonce", "nonce1"],
                  ["x-sinch-webhook-signature-timestamp", str(SENT)]])
add("sinch", "missing_header", [["x-sinch-webhook-signature", mac(BODY, encoding="base64")],
                                ["x-sinch-webhook-signature-timestamp", str(SENT)]], "no nonce")

# Tokens.
def jwt(payload, alg="HS256", secret=SECRET, header=None):
    start = b64url(json.dumps({"alg": alg, **(header or {})}).encode()) + "." + b64url(json.dumps(payload).encode())
    return start + "." + b64url(hmac.new(secret.encode(), start.encode(), "sha256").digest())


MONDAY = b'{"event":{"type":"create_pulse","pulseId":7,"triggerUuid":"u1"}}'
CLAIMS = {"aud": "https://app.example/hook", "exp": NOW + 300}
for expect, token, note in [
    ("valid", jwt(CLAIMS), "as the provider sends it"),
    ("stale_timestamp", jwt({**CLAIMS, "exp": NOW - 1}), "expired"),
    ("bad_signature", jwt(CLAIMS, secret=OTHER), "another secret"),
    ("malformed", jwt(CLAIMS, alg="none"), "the token names another algorithm"),
    ("malformed", "abc", "no token"),
]:
    add("monday", expect, [["Authorization", token]], note, MONDAY)
add("monday", "valid", [["Authorization", jwt(CLAIMS)]], "another body passes: it is not covered", MONDAY.replace(b"7", b"8"))
add("monday", "missing_header", [], "no token", MONDAY)
# Known before, without a published vector that holds.
symmetric("airtable", plain, lambda signature, time: [["X-Airtable-Content-MAC", "hmac-sha256=" + signature]],
          key="base64")
symmetric("nylas", plain, raw("X-Nylas-Signature"))
symmetric("tiktok", dotted, lambda signature, time: [["TikTok-Signature", f"t={time},s={signature}"]])
symmetric("webflow", lambda b, t: t.encode() + b":" + b, time=str(SENT * 1000),
          header=lambda signature, time: [["x-webflow-signature", signature], ["x-webflow-timestamp", time]])

ORDER = "https://app.example/mp?data.id=ABC123&type=payment"
for expect, content, beside, url, note in [
    ("valid", f"id:abc123;request-id:r-1;ts:{SENT};", [["x-request-id", "r-1"]], ORDER, "the id is put in lower case"),
    ("valid", f"request-id:r-1;ts:{SENT};", [["x-request-id", "r-1"]], "https://app.example/mp", "no id in the query"),
    ("valid", f"id:abc123;ts:{SENT};", [], ORDER, "no request id"),
    ("bad_signature", f"id:ABC123;request-id:r-1;ts:{SENT};", [["x-request-id", "r-1"]], ORDER, "id as written"),
    ("bad_signature", f"id:abc123;request-id:r-1;ts:{SENT};", [["x-request-id", "r-2"]], ORDER, "another request id"),
]:
    add("mercadopago", expect, [["x-signature", f"ts={SENT},v1={mac(content.encode())}"]] + beside, note, url=url)

BIRD = "https://app.example/bird?a=1"
FACTS = {"iss": "MessageBird", "nbf": SENT, "exp": SENT + 60, "jti": "j1",
         "url_hash": hashlib.sha256(BIRD.encode()).hexdigest(), "payload_hash": hashlib.sha256(BODY).hexdigest()}
for expect, token, note in [
    ("valid", jwt(FACTS), "as the provider sends it"),
    ("bad_signature", jwt(FACTS, secret=OTHER), "another secret"),
    ("bad_signature", jwt({**FACTS, "payload_hash": "0" * 64}), "the digest of another body"),
    ("bad_signature", jwt({name: value for name, value in FACTS.items() if name != "payload_hash"}),
     "a body without its digest"),
    ("stale_timestamp", jwt({**FACTS, "exp": NOW - 6}), "expired beyond the leeway"),
    ("valid", jwt({**FACTS, "exp": NOW - 5}), "expired within the leeway"),
    ("malformed", jwt(FACTS, alg="RS256"), "the token names another algorithm"),
]:
    add("messagebird", expect, [["MessageBird-Signature-JWT", token]], note, url=BIRD)
add("messagebird", "missing_header", [], "no token", url=BIRD)
for expect, body, note in [("bad_signature", b"order_id=1&token=other", "another token"),
                           ("missing_header", b"order_id=1", "no token")]:
    add("coingate", expect, [], note, body)

# RSA.
def pem(key):
    return key.public_key().public_bytes(serialization.Encoding.PEM,
                                         serialization.PublicFormat.SubjectPublicKeyInfo).decode()


RSA = rsa.generate_private_key(65537, 2048)
STRANGER = rsa.generate_private_key(65537, 2048)


def rsa_signature(content, key=RSA):
    return key.sign(content, padding.PKCS1v15(), hashes.SHA256())


def rs256(payload, key=RSA, alg="RS256"):
    start = b64url(json.dumps({"alg": alg, "kid": "k1"}).encode()) + "." + b64url(json.dumps(payload).encode())
    return start + "." + b64url(rsa_signature(start.encode(), key))


CLOCK = "2026-09-21T13:33:13Z"
KICK = f"01J.{CLOCK}.".encode() + BODY
for expect, content, key, note in [
    ("valid", KICK, RSA, "as the provider sends it"),
    ("bad_signature", KICK, STRANGER, "another key"),
    ("bad_signature", KICK + b" ", RSA, "the body lost its last blank"),
]:
    add("kick", expect, [["Kick-Event-Signature", b64(rsa_signature(content, key))],
                         ["Kick-Event-Message-Id", "01J"], ["Kick-Event-Message-Timestamp", CLOCK]], note,
        public_key=pem(RSA))
add("kick", "missing_header", [["Kick-Event-Signature", b64(rsa_signature(KICK))],
                               ["Kick-Event-Message-Timestamp", CLOCK]], "no id", public_key=pem(RSA))
add("kick", "malformed", [["Kick-Event-Signature", b64(rsa_signature(KICK)[:255])],
                          ["Kick-Event-Message-Id", "01J"], ["Kick-Event-Message-Timestamp", CLOCK]],
    "a byte short", public_key=pem(RSA))

PAYLOAD = {"iss": "ctct", "iat": SENT, "exp": NOW + 300}
for expect, token, note in [
    ("valid", rs256(PAYLOAD), "as the provider sends it; the body is not covered"),
    ("bad_signature", rs256(PAYLOAD, STRANGER), "another key"),
    ("stale_timestamp", rs256({**PAYLOAD, "exp": NOW - 1}), "expired"),
    ("malformed", rs256(PAYLOAD, alg="HS256"), "the token names another algorithm"),
]:
    add("constant-contact", expect, [["x-ctct-webhook-sig", token]], note, public_key=pem(RSA))
add("constant-contact", "missing_header", [], "no token", public_key=pem(RSA))

# Upper-case hex, and a key that sources read in two ways.
for expect, signature, note in [
    ("valid", mac(BODY, "sha512", "HEX", "hex"), "as the provider sends it"),
    ("valid", mac(BODY, "sha512", "HEX"), "keyed with the text of the key"),
    ("valid", mac(BODY, "sha512", "hex", "hex"), "lower case is read as well"),
    ("bad_signature", mac(BODY, "sha512", "HEX", "hex", OTHER), "another key"),
    ("bad_signature", mac(BODY + b" ", "sha512", "HEX", "hex"), "another body"),
    ("malformed", mac(BODY, "sha256", "HEX", "hex"), "a digest of half the length"),
]:
    add("authorize-net", expect, [["X-ANET-Signature", "sha512=" + signature]], note)
add("authorize-net", "malformed", [["X-ANET-Signature", mac(BODY, "sha512", "HEX", "hex")]], "without the word in front")
add("authorize-net", "missing_header", [], "no signature header")

symmetric("merge", plain, raw("X-Merge-Webhook-Signature"), encoding="base64url=")
add("merge", "valid", [["X-Merge-Webhook-Signature", mac(BODY, encoding="base64url")]], "without padding")

# The timestamp stands first, without a name.
MS = str(SENT * 1000)
symmetric("recurly", dotted, lambda signature, time: [["recurly-signature", f"{time},{signature}"]], time=MS)
good = mac(dotted(BODY, MS))
add("recurly", "valid", [["recurly-signature", f"{MS},{mac(dotted(BODY, MS), secret=OTHER)},{good}"]],
    "the second of two signatures is ours")
add("recurly", "bad_signature", [["recurly-signature", f"{SENT}000,{mac(BODY)}"]], "the body alone is signed")
add("recurly", "bad_signature", [["recurly-signature", f"{SENT + 1}000,{good}"]], "another timestamp")
add("recurly", "malformed", [["recurly-signature", MS]], "a timestamp alone")

# Groups, each with a timestamp of its own.
symmetric("persona", dotted, lambda signature, time: [["Persona-Signature", f"t={time},v1={signature}"]])
old, new = str(SENT), str(SENT + 1)
for expect, first, second, note in [
    ("valid", mac(dotted(BODY, old), secret=OTHER), mac(dotted(BODY, new)), "the second group is ours"),
    ("valid", mac(dotted(BODY, old)), mac(dotted(BODY, new), secret=OTHER), "the first group is ours"),
    ("bad_signature", mac(dotted(BODY, new)), mac(dotted(BODY, old)), "each signature stands at the other's timestamp"),
    ("bad_signature", mac(dotted(BODY, old), secret=OTHER), mac(dotted(BODY, new), secret=OTHER), "neither is ours"),
]:
    add("persona", expect, [["Persona-Signature", f"t={old},v1={first} t={new},v1={second}"]], note)

# The body as text in a JSON object.
def envelope(body, time, environment="master"):
    text = json.dumps({"Body": body.decode(), "EnvironmentName": environment}, ensure_ascii=False, separators=(",", ":"))
    return (text[:-1] + f',"TimeStamp":{time}}}').encode()


GCMS = lambda signature, time: [["gcms-signature", f"sign={signature}, env=master, t={time}"]]
symmetric("hygraph", envelope, GCMS, encoding="base64", time=MS)
symmetric("hygraph", envelope, GCMS, encoding="base64", time=MS, body=b'{"a":"tab\t quote\\" slash\\\\ /","n":1.50,"c":"\x01\x1f\x7f"}')
signed = mac(envelope(BODY, MS), encoding="base64")
add("hygraph", "bad_signature", [["gcms-signature", f"sign={signed}, env=other, t={MS}"]], "another environment")
add("hygraph", "malformed", [["gcms-signature", f"sign={signed}, t={MS}"]], "no environment")
add("hygraph", "bad_signature", GCMS(mac(BODY, encoding="base64"), MS), "the body alone is signed")

# A token as the body.
for scheme in ["kinde", "wix"]:
    for expect, token, note in [
        ("valid", rs256({"type": "user.created", "event_id": "e1"}), "as the provider sends it"),
        ("valid", rs256({"type": "user.created"}) + "\n", "with a line end behind it"),
        ("bad_signature", rs256({"type": "user.created"}, STRANGER), "another key"),
        ("malformed", rs256({"type": "a"}, alg="none"), "the token names no algorithm"),
        ("malformed", "{}", "JSON instead of a token"),
        ("missing_header", "", "no body"),
    ]:
        add(scheme, expect, [["webhook-id", "w1"]], note, token.encode(), public_key=pem(RSA))

# The digest is signed, not the text.
def bridge(content, key=RSA):
    return b64(rsa_signature(content, key))


twice = hashlib.sha256(dotted(BODY, MS)).digest()
for expect, signature, note in [
    ("valid", bridge(twice), "as the provider sends it"),
    ("valid", bridge(dotted(BODY, MS)), "over the text itself"),
    ("bad_signature", bridge(twice, STRANGER), "another key"),
    ("bad_signature", bridge(hashlib.sha256(BODY).digest()), "without the timestamp"),
    ("malformed", "AAAA", "too short for the key"),
]:
    add("bridge", expect, [["X-Webhook-Signature", f"t={MS},v0={signature}"]], note, public_key=pem(RSA))
add("bridge", "missing_header", [], "no signature header", public_key=pem(RSA))

# Elliptic curves.
EC = ec.generate_private_key(ec.SECP256R1())


def ebay(signature, member="signature"):
    value = {"alg": "ecdsa", "kid": "k1", member: b64(signature), "digest": "SHA1"}
    return [["X-EBAY-SIGNATURE", b64(json.dumps(value).encode())]]


one_line = "".join(pem(EC).splitlines()[1:-1])
sha1 = EC.sign(BODY, ec.ECDSA(hashes.SHA1()))
for expect, header, note in [
    ("valid", ebay(sha1), "as the provider sends it"),
    ("bad_signature", ebay(EC.sign(BODY + b" ", ec.ECDSA(hashes.SHA1()))), "another body"),
    ("bad_signature", ebay(EC.sign(BODY, ec.ECDSA(hashes.SHA256()))), "SHA-256 in the place of SHA-1"),
    ("malformed", ebay(sha1, "sig"), "no member of that name"),
    ("malformed", [["X-EBAY-SIGNATURE", b64(sha1)]], "the signature itself, without the JSON around it"),
    ("missing_header", [], "no signature header"),
]:
    add("ebay", expect, header, note, public_key=pem(EC))
add("ebay", "valid", ebay(sha1), "the key without its PEM lines", public_key=one_line)

ED = ed25519.Ed25519PrivateKey.generate()
JWKS = {"keys": [{"kty": "OKP", "crv": "Ed25519",
                  "x": b64url(ED.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw))}]}


def fal(body=BODY, time=SENT, user="user_1", sent=None, drop=None):
    content = f"req_1\nuser_1\n{time}\n{hashlib.sha256(body).hexdigest()}".encode()
    fields = {"Request-Id": "req_1", "User-Id": user, "Timestamp": str(time), "Signature": sent or ED.sign(content).hex()}
    return [["X-Fal-Webhook-" + name, value] for name, value in fields.items() if name != drop]


for expect, headers, note in [
    ("valid", fal(), "as the provider sends it"),
    ("valid", fal(time=NOW - 300), "exactly at the limit"),
    ("stale_timestamp", fal(time=NOW - 301), "a second too old"),
    ("stale_timestamp", fal(time=NOW + 301), "a second too far ahead"),
    ("bad_signature", fal(body=BODY + b" "), "another body"),
    ("bad_signature", fal(user="user_2"), "another user"),
    ("malformed", fal(sent="00" * 63), "a byte short"),
    ("missing_header", fal(drop="Signature"), "no signature header"),
    ("missing_header", fal(drop="User-Id"), "no user id"),
]:
    add("fal-ai", expect, headers, note, jwks=JWKS)

P521 = ec.generate_private_key(ec.SECP521R1())


def truelayer(path="/hook", names="X-Tl-Webhook-Timestamp", alg="ES512", version="2", body=BODY, middle=""):
    header = b64url(json.dumps({"alg": alg, "kid": "k1", "tl_version": version, "tl_headers": names}).encode())
    values = "".join(f"{name}: 2026-09-21T13:33:13Z\n" for name in names.split(",") if name)
    payload = b64url(f"POST {path}\n{values}".encode() + body)
    r, s = utils.decode_dss_signature(P521.sign(f"{header}.{payload}".encode(), ec.ECDSA(hashes.SHA512())))
    return [["Tl-Signature", f"{header}.{middle}.{b64url(r.to_bytes(66, 'big') + s.to_bytes(66, 'big'))}"]]


CLOCK = [["X-TL-Webhook-Timestamp", "2026-09-21T13:33:13Z"]]
for expect, headers, note in [
    ("valid", truelayer() + CLOCK, "the name of the header is signed as the list spells it"),
    ("valid", truelayer("/hook/") + CLOCK, "signed with a slash at the end of the path"),
    ("valid", truelayer(names=""), "no header is signed"),
    ("bad_signature", truelayer("/other") + CLOCK, "another path"),
    ("bad_signature", truelayer(body=BODY + b" ") + CLOCK, "another body"),
    ("bad_signature", truelayer() + [["X-TL-Webhook-Timestamp", "2026-09-21T13:33:14Z"]], "another time"),
    ("missing_header", truelayer(), "a header of the list is not there"),
    ("missing_header", CLOCK, "no signature header"),
    ("malformed", truelayer(alg="ES256") + CLOCK, "the token names another algorithm"),
    ("malformed", truelayer(version="1") + CLOCK, "another version"),
    ("malformed", truelayer(middle="e30") + CLOCK, "the token brings a payload"),
    ("malformed", [["Tl-Signature", truelayer()[0][1][:-4]]] + CLOCK, "cut off"),
]:
    add("truelayer", expect, headers, note, public_key=pem(P521))
add("truelayer", "valid", truelayer("/hook") + CLOCK, "received with a slash that was not signed",
    url="https://app.example/hook/", public_key=pem(P521))

# Keygen: the older HTTP signatures, with the body covered through Digest.
SENT_DATE = "Mon, 21 Sep 2026 13:33:13 GMT"


def keygen(body=BODY, path="/hook", listed="(request-target) host date digest", digest=None, date=SENT_DATE, key=ED,
           sent=None, drop=None):
    digest = digest or "sha-256=" + b64(hashlib.sha256(body).digest())
    values = {"(request-target)": "post " + path, "host": "app.example", "date": SENT_DATE, "digest": digest}
    text = "\n".join(f"{name}: {values[name]}" for name in listed.split(" "))
    fields = {"Date": date, "Digest": digest,
              "Keygen-Signature": f'keyid="k1", algorithm="ed25519", signature="{sent or b64(key.sign(text.encode()))}", '
                                  f'headers="{listed}"'}
    return [[name, value] for name, value in fields.items() if name != drop]


HEX = {"public_key": ED.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw).hex(),
       "public_key_format": "ed25519-raw-hex"}
for expect, headers, note in [
    ("valid", keygen(), "as the provider sends it"),
    ("valid", keygen(listed="date digest"), "fewer lines, in another order"),
    ("valid", keygen(digest="SHA-256=" + b64(hashlib.sha256(BODY).digest())), "the algorithm in capitals"),
    ("valid", keygen(digest="sha-512=" + b64(hashlib.sha512(BODY).digest())), "a longer digest"),
    ("bad_signature", keygen(body=BODY + b" "), "digest and signature of another body"),
    ("bad_signature", keygen(path="/other"), "another path"),
    ("bad_signature", keygen(date="Mon, 21 Sep 2026 13:33:14 GMT"), "another date"),
    ("bad_signature", keygen(key=ed25519.Ed25519PrivateKey.generate()), "another key"),
    ("malformed", keygen(listed="(request-target) host date"), "the digest is not covered"),
    ("malformed", keygen(digest="md5=" + b64(hashlib.md5(BODY).digest())), "a digest that nobody can rely on"),
    ("malformed", keygen(sent="AAAA"), "cut off"),
    ("bad_signature", keygen(date="1789999993"), "seconds in the place of a date, whose age nobody judges"),
    ("missing_header", keygen(drop="Keygen-Signature"), "no signature header"),
    ("missing_header", keygen(drop="Digest"), "the digest is listed and not there"),
    ("missing_header", keygen(drop="Date"), "the date is listed and not there"),
]:
    add("keygen", expect, headers, note, **HEX)

# WebSub takes the method from the header; Cloudinary's accounts can be set to SHA-256.
for method in ["sha1", "sha384", "sha512"]:
    add("websub", "valid", [["X-Hub-Signature", f"{method}={mac(BODY, method)}"]], "the method " + method)
    add("websub", "bad_signature", [["X-Hub-Signature", f"{method}={mac(BODY, method, secret=OTHER)}"]],
        f"the method {method}, another secret")
add("websub", "malformed", [["X-Hub-Signature", "sha512=" + mac(BODY)]], "a digest of another method's length")
for expect, content in [("valid", BODY), ("bad_signature", BODY + b" ")]:
    add("cloudinary", expect, [["X-Cld-Timestamp", str(SENT)],
                               ["X-Cld-Signature", hashlib.sha256(content + f"{SENT}{SECRET}".encode()).hexdigest()]],
        "an account that is set to SHA-256")

# JSON in a form field, urlencoded and multipart.
def dropbox_sign(digest, multipart, kind="signature_request_sent"):
    event = json.dumps({"event": {"event_time": "1789999993", "event_type": kind, **({"event_hash": digest} if digest else {})},
                        "signature_request": {"title": "Zoë & Co."}}, ensure_ascii=False)
    if not multipart:
        return "application/x-www-form-urlencoded", ("a=1&json=" + quote_plus(event)).encode()
    return "multipart/form-data; boundary=\"b 1\"", (
        "--b 1\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n--b\r\n--b 1\r\n"
        f"content-disposition: form-data; name=\"json\"\r\nContent-Type: text/plain\r\n\r\n{event}\r\n--b 1--\r\n").encode()


right = mac(b"1789999993signature_request_sent")
for multipart in [False, True]:
    where = "multipart" if multipart else "urlencoded"
    for expect, digest, kind, note in [
        ("valid", right, "signature_request_sent", "as the provider sends it"),
        ("bad_signature", right, "signature_request_signed", "another event type"),
        ("bad_signature", mac(b"1789999993signature_request_sent", secret=OTHER), "signature_request_sent", "another API key"),
        ("bad_signature", right.upper(), "signature_request_sent", "upper-case hex: verifiers compare the text"),
        ("malformed", right[:10], "signature_request_sent", "cut off"),
        ("missing_header", None, "signature_request_sent", "no event_hash"),
    ]:
        content_type, body = dropbox_sign(digest, multipart, kind)
        add("dropbox-sign", expect, [], f"{where}: {note}", body)
        lines[-1]["headers"] = [["Content-Type", content_type]]
add("dropbox-sign", "missing_header", [], "no form at all")

# EasyPost: JavaScript on the way wrote 5.0 as 5. Its text of a secret needs no normalisation here.
SENT_BY = b'{"weight": 5.0,"parcel":{"weight":10.0},"weighty":5,"n":{"weight":2.5}}'
for expect, body, note in [
    ("valid", SENT_BY, "as the provider sends it"),
    ("valid", b'{"weight": 5,"parcel":{"weight":10},"weighty":5,"n":{"weight":2.5}}', "weights lost their .0"),
    ("bad_signature", b'{"weight": 6,"parcel":{"weight":10},"weighty":5,"n":{"weight":2.5}}', "another weight"),
    ("bad_signature", b'{"weight":5,"parcel":{"weight":10},"weighty":5,"n":{"weight":2.5}}', "a blank is gone as well"),
]:
    add("easypost", expect, [["X-Hmac-Signature", "hmac-sha256-hex=" + mac(SENT_BY)]], note, body)

for line in lines:
    print(json.dumps(line, ensure_ascii=True, separators=(",", ":")))
