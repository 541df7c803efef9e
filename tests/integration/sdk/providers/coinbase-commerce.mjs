// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import commerce from "coinbase-commerce-node";

export function verify({ headers, text }, { secret }) {
  commerce.Webhook.verifyEventBody(text, headers["x-cc-webhook-signature"], secret);
}

export function sign({ text }, { secret }) {
  return {
    headers: { "X-CC-Webhook-Signature": commerce.Webhook.computeSignature(text, secret) },
  };
}
