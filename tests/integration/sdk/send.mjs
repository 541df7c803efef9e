// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Sends one webhook that a provider's own SDK has signed, and prints the status of the answer.
// Exit: 0 for 2xx, 1 for any other status, 2 for usage, 3 when no answer came.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { parseArgs } from "node:util";

const usage = `node send.mjs --to URL --scheme stripe|github|standard-webhooks-v1 --secret SECRET
              [--body-file FILE] [--tamper]

  --body-file FILE   the body, UTF-8; without it an event typical of the provider
  --tamper           change one byte of the body after it was signed`;

// Imported when asked for, so that one SDK that fails to load fails only its own test.
const providers = {
  stripe: {
    sample: {
      id: "evt_1PgHk2Lz", object: "event", type: "payment_intent.succeeded",
      data: { object: { id: "pi_3PgHk1Lz", amount: 1999, currency: "eur" } },
    },
    async headers(payload, secret) {
      const { default: Stripe } = await import("stripe");
      const stripe = new Stripe("sk_test_unused");
      return { "Stripe-Signature": stripe.webhooks.generateTestHeaderString({ payload, secret }) };
    },
  },
  github: {
    sample: {
      action: "opened", number: 42,
      repository: { full_name: "octo/loupe" }, sender: { login: "mona" },
    },
    async headers(payload, secret) {
      const { sign } = await import("@octokit/webhooks-methods");
      return {
        "X-GitHub-Event": "pull_request",
        "X-GitHub-Delivery": randomUUID(),
        "X-Hub-Signature-256": await sign(secret, payload),
      };
    },
  },
  "standard-webhooks-v1": {
    sample: {
      type: "invoice.paid", timestamp: "2026-01-05T10:00:00Z",
      data: { id: "in_2048", total: "19.90" },
    },
    async headers(payload, secret) {
      const { Webhook } = await import("standardwebhooks");
      const id = `msg_${randomUUID().replaceAll("-", "")}`;
      const now = new Date();
      return {
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
        "webhook-signature": new Webhook(secret).sign(id, now, payload),
      };
    },
  },
};

// Another digit rather than any byte: the body stays the JSON that a forger would send.
function tampered(body) {
  const changed = Buffer.from(body);
  const at = changed.findIndex((byte) => byte >= 0x30 && byte <= 0x39);
  if (at >= 0) changed[at] = changed[at] === 0x39 ? 0x30 : changed[at] + 1;
  else changed[0] ^= 0x01;
  return changed;
}

function post(url, headers, body) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: "POST", headers, timeout: 20_000 }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode));
      answer.on("error", reject);
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer within 20 s")));
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function options() {
  const string = { type: "string" };
  const { values } = parseArgs({
    options: {
      to: string, scheme: string, secret: string, "body-file": string, tamper: { type: "boolean" },
    },
  });
  if (!values.to || !values.secret || !Object.hasOwn(providers, values.scheme ?? ""))
    throw new TypeError("--to, --secret and one of the schemes are needed");
  return values;
}

let given;
try {
  given = options();
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(2);
}
try {
  const provider = providers[given.scheme];
  const body = given["body-file"]
    ? readFileSync(given["body-file"])
    : Buffer.from(JSON.stringify(provider.sample));
  const signature = await provider.headers(body.toString("utf8"), given.secret);
  const sent = given.tamper ? tampered(body) : body;
  const status = await post(
    given.to,
    { "Content-Type": "application/json", "Content-Length": sent.length, ...signature },
    sent,
  );
  console.log(status);
  process.exitCode = status >= 200 && status < 300 ? 0 : 1;
} catch (error) {
  console.error(`not sent: ${error.message}`);
  process.exitCode = 3;
}
