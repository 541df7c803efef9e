#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
#
# Writes tests/data/redaction/requests.ndjson: requests with planted secrets, none of which may be
# left after redaction ("planted"), among values that are nobody's and have to stay ("innocent").
# Deterministic: run it again after a change here, and look at what changed.

import base64
import gzip
import json
import os
import random

rng = random.Random(20261127)


def digits(count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def letters(count, alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"):
    return "".join(rng.choice(alphabet) for _ in range(count))


def luhn(number):
    total = 0
    for i, c in enumerate(reversed(number + "0")):
        d = int(c)
        if i % 2 == 1:
            d = d * 2 - 9 if d > 4 else d * 2
        total += d
    return number + str((10 - total % 10) % 10)


def card():
    prefix, length = rng.choice([("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("37", 15), ("6011", 16), ("36", 14)])
    return luhn(prefix + digits(length - len(prefix) - 1))


def grouped(number, separator):
    return separator.join(number[i:i + 4] for i in range(0, len(number), 4))


def iban():
    country, length = rng.choice([("DE", 22), ("FR", 27), ("GB", 22), ("NL", 18), ("AT", 20), ("ES", 24)])
    body = ("ABCD" if country in ("GB", "NL") else "") + digits(length - 4 - (4 if country in ("GB", "NL") else 0))
    value = "".join(str(int(c, 36)) for c in body + country + "00")
    return country + f"{98 - int(value) % 97:02d}" + body


FIRST = ["Wanda", "Ottokar", "Ximena", "Yusuf", "Zoltan", "Ingeborg", "Quentin", "Bartholomew"]
LAST = ["Kowalczyk", "Oberhuber", "Vandersloot", "Mbeki-Ndlovu", "Quesada", "Thorvaldsen", "Zhuravlev"]


def name():
    return rng.choice(FIRST) + " " + rng.choice(LAST)


def email():
    return f"{rng.choice(FIRST).lower()}.{rng.choice(LAST).lower()}{digits(2)}@{rng.choice(['mail', 'firma', 'posta'])}{digits(1)}.{rng.choice(['com', 'de', 'co.uk', 'io'])}"


def phone():
    return rng.choice(["+49 151 ", "+44 20 ", "+1 (415) ", "+33-6-", "+48"]) + digits(4) + rng.choice(["", " "]) + digits(4)


def ip():
    return f"{rng.choice([81, 93, 145, 178, 212])}.{rng.randint(1, 250)}.{rng.randint(1, 250)}.{rng.randint(1, 250)}"


def ip6():
    return "2a02:" + ":".join(f"{rng.randint(0x1000, 0xffff):x}" for _ in range(7))


def jwt():
    encode = lambda o: base64.urlsafe_b64encode(json.dumps(o).encode()).rstrip(b"=").decode()
    return encode({"alg": "HS256"}) + "." + encode({"sub": letters(12)}) + "." + letters(43)


def token():
    return rng.choice(["sk_live_", "whsec_", "ghp_", "xoxb-", "shpat_", "glpat-"]) + letters(28)


def password():
    return letters(10) + rng.choice("!$%&") + letters(4)


# Values that look like something and are nothing.
def innocents():
    return {
        "order_id": "ord_" + letters(14),
        "created": 1700000000 + rng.randint(0, 10**8),
        "created_ms": (1700000000 + rng.randint(0, 10**8)) * 1000,
        "amount": rng.randint(100, 10**7),
        "price": "1234.50",
        "currency": rng.choice(["EUR", "USD", "PLN"]),
        "version": "1.2.3.4.5",
        "status": rng.choice(["confirmed", "pending", "expired"]),
        "sha": letters(40, "0123456789abcdef"),
        "time": "2026-11-27T10:20:30Z",
        "uuid": "-".join(letters(n, "0123456789abcdef") for n in (8, 4, 4, 4, 12)),
        "description": "Blue shirt, size 42 at 20 % off",
        "local": "127.0.0.1",
        "handle": "@shop_support",
        "quantity": 3,
    }


def plants():
    return {
        "email": email(), "card_number": card(), "cvc": digits(3), "phone": phone(), "iban": iban(),
        "password": password(), "api_key": letters(32), "access_token": letters(40), "customer_email": email(),
        "first_name": rng.choice(FIRST), "last_name": rng.choice(LAST), "client_ip": ip(), "line1": digits(3) + " " + rng.choice(LAST) + "strasse",
        "client_secret": letters(24), "id_token": jwt(), "account_number": digits(10), "date_of_birth": "19" + digits(2) + "-0" + rng.choice("123456789") + "-1" + digits(1),
    }


def shapes():
    """Secrets under names that say nothing, or within a sentence."""
    return [email(), card(), grouped(card(), " "), grouped(card(), "-"), phone(), iban(), grouped(iban(), " "), ip(),
            ip6(), jwt(), token()]


def sentence(secret):
    return rng.choice(["Please call %s.", "(%s)", "contact: %s, thanks", "Dear %s!", "%s", "see <%s>", "a %s b"]) % secret


def request(target="/hook", headers=(), body=b"", content_type="application/json"):
    head = f"POST {target} HTTP/1.1\r\nHost: merchant.example\r\nContent-Type: {content_type}\r\n"
    for key, value in headers:
        head += f"{key}: {value}\r\n"
    return head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body


def nested(named, free, innocent):
    return {
        "id": innocent["order_id"], "object": innocent,
        "customer": {k: named[k] for k in list(named)[:6]},
        "data": {"items": [{"note": sentence(s), "amount": innocent["amount"]} for s in free]},
        "rest": {k: v for k, v in list(named.items())[6:]},
    }


def cases():
    # JSON: compact, indented, escaped, deep, in strings, as numbers.
    for i in range(45):
        named, free, innocent = plants(), rng.sample(shapes(), 5), innocents()
        tree = nested(named, free, innocent)
        style = i % 5
        if style == 0:
            text = json.dumps(tree, separators=(",", ":"))
        elif style == 1:
            text = json.dumps(tree, indent=2, ensure_ascii=False)
        elif style == 2:
            text = json.dumps(tree).replace("@", "\\u0040")
        elif style == 3:
            for _ in range(30):
                tree = {"wrap": [tree]}
            text = json.dumps(tree)
        else:
            text = json.dumps({"payload": json.dumps(tree), "kind": innocent["status"]})
        planted = [str(v) for v in named.values() if len(str(v)) > 3] + free
        # Escaped, it stays as it was escaped.
        yield "json", request(body=text.encode()), planted, \
            [str(v) for v in innocent.values() if style != 2 or "@" not in str(v)]
    for _ in range(8):
        number = card()
        innocent = innocents()
        text = json.dumps({"numeric": int(number), "card": {"number": number}, **innocent})
        yield "json numbers", request(body=text.encode()), [number], [str(v) for v in innocent.values()]
    for _ in range(6):
        mail, innocent = email(), innocents()
        text = json.dumps({mail: {"seen": True}, **innocent})
        yield "json keys", request(body=text.encode()), [mail], [str(v) for v in innocent.values()]
    for _ in range(6):
        lines = [json.dumps(nested(plants(), [], innocents())) for _ in range(3)]
        planted = []
        for line in lines:
            tree = json.loads(line)
            planted += [v for v in list(tree["customer"].values()) + list(tree["rest"].values()) if len(v) > 3]
        yield "ndjson", request(body="\n".join(lines).encode() + b"\n", content_type="application/x-ndjson"), planted, []
    # Truncated JSON: what cannot be read must not leave.
    for _ in range(6):
        named = plants()
        text = json.dumps({"first": {"note": "ok"}, "customer": named})
        cut = text[:-rng.randint(2, 40)]
        yield "broken json", request(body=cut.encode()), [v for v in named.values() if len(v) > 3], []
    # Forms.
    from urllib.parse import quote_plus
    for i in range(18):
        named, free, innocent = plants(), rng.sample(shapes(), 4), innocents()
        pairs = [(k, str(v)) for k, v in named.items()] + [(f"x{n}", sentence(s)) for n, s in enumerate(free)]
        pairs += [(k, str(v)) for k, v in innocent.items()]
        if i % 3 == 0:
            pairs.append(("payload", json.dumps(named)))
        rng.shuffle(pairs)
        text = "&".join(f"{quote_plus(k)}={quote_plus(v)}" for k, v in pairs)
        yield "form", request(body=text.encode(), content_type="application/x-www-form-urlencoded"), \
            [v for v in named.values() if len(v) > 3] + free, [quote_plus(str(v)) for v in innocent.values()]
    # Headers and targets.
    for i in range(24):
        secret, other, address, innocent = letters(24), token(), ip(), innocents()
        headers = [
            ("Authorization", rng.choice(["Bearer ", "Basic ", "token "]) + secret),
            ("Cookie", f"session={other}; theme=dark"),
            ("X-Forwarded-For", address),
            ("X-Api-Key", other[::-1]),
            ("X-Request-Id", innocent["uuid"]),
            ("X-Signature", "sha256=" + innocent["sha"]),
        ]
        mail, key = email(), letters(20)
        target = f"/hook/{innocent['order_id']}?token={key}&mail={quote_plus(mail)}&page=2"
        yield "head", request(target, headers, b"{}"), [secret, other, address, other[::-1], key, mail], \
            [innocent["uuid"], innocent["sha"], innocent["order_id"], "page=2"]
    # XML.
    for _ in range(12):
        named, free, innocent = plants(), rng.sample(shapes(), 3), innocents()
        esc = lambda s: str(s).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        text = "<?xml version=\"1.0\"?>\n<event>" + "".join(f"<{k}>{esc(v)}</{k}>" for k, v in named.items())
        text += "".join(f"<n a=\"{esc(s)}\"><![CDATA[{s}]]></n>" for s in free)
        text += "".join(f"<{k}>{esc(v)}</{k}>" for k, v in innocent.items()) + "</event>"
        yield "xml", request(body=text.encode(), content_type="application/xml"), \
            [v for v in named.values() if len(v) > 3 and "&" not in v] + free, [esc(v) for v in innocent.values()]
    # multipart
    for _ in range(12):
        named, free, innocent = plants(), rng.sample(shapes(), 3), innocents()
        boundary = "part-" + letters(12)
        body = b""
        for k, v in named.items():
            body += f"--{boundary}\r\nContent-Disposition: form-data; name=\"{k}\"\r\n\r\n{v}\r\n".encode()
        tree = json.dumps({"notes": free, **innocent})
        body += f"--{boundary}\r\nContent-Disposition: form-data; name=\"event\"\r\nContent-Type: application/json\r\n\r\n{tree}\r\n".encode()
        secret = password().encode()
        body += f"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n".encode() + b"\x00\xff" + secret + b"\r\n"
        body += f"--{boundary}--\r\n".encode()
        yield "multipart", request(body=body, content_type=f"multipart/form-data; boundary={boundary}"), \
            [v for v in named.values() if len(v) > 3] + free + [secret.decode()], [str(v) for v in innocent.values() if v != "Blue shirt, size 42 at 20 % off"]
    # Tables, text, compressed, binary.
    for _ in range(8):
        rows = [(name(), email(), innocents()["order_id"], phone()) for _ in range(4)]
        text = "full_name,email,order,note\r\n" + "".join(f"{n},{m},{o},\"call {p}\"\r\n" for n, m, o, p in rows)
        yield "csv", request(body=text.encode(), content_type="text/csv"), \
            [v for r in rows for v in (r[0], r[1], r[3])], [r[2] for r in rows]
    for _ in range(10):
        free, innocent = shapes(), innocents()
        text = "\n".join(sentence(s) for s in free) + "\n" + "\n".join(str(v) for v in innocent.values())
        yield "text", request(body=text.encode(), content_type="text/plain"), free, [str(v) for v in innocent.values()]
    for _ in range(6):
        named, innocent = plants(), innocents()
        body = gzip.compress(json.dumps({**named, **innocent}).encode(), mtime=0)
        yield "gzip", request(headers=[("Content-Encoding", "gzip")], body=body), \
            [v for v in named.values() if len(v) > 3], [str(v) for v in innocent.values()]
    for _ in range(4):
        secret = password()
        body = b"\x93\xc4" + bytes([len(secret)]) + secret.encode() + b"\x00\xff\x80"
        yield "binary", request(body=body, content_type="application/octet-stream"), [secret], []
    for _ in range(4):
        secret = email()
        yield "utf-16", request(body=json.dumps({"email": secret}).encode("utf-16-le"),
                                content_type="application/json; charset=utf-16le"), [secret], []


os.chdir(os.path.dirname(os.path.abspath(__file__)))
os.makedirs("redaction", exist_ok=True)
with open("redaction/requests.ndjson", "w") as out:
    for kind, wire, planted, innocent in cases():
        out.write(json.dumps({"kind": kind, "wire": base64.b64encode(wire).decode(), "planted": planted,
                              "innocent": innocent}) + "\n")
