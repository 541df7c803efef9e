// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { WorkOS } from "@workos-inc/node";

const { webhooks } = new WorkOS("sk_unused", { clientId: "unused" });

export async function verify({ headers, text }, { secret }) {
  await webhooks.constructEvent({
    payload: JSON.parse(text),
    sigHeader: headers["workos-signature"],
    secret,
  });
}

export async function sign({ text }, { secret }) {
  const now = Date.now();
  const signature = await webhooks.computeSignature(now, JSON.parse(text), secret);
  return { headers: { "WorkOS-Signature": `t=${now}, v1=${signature}` } };
}
