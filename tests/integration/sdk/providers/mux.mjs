// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import Mux from "@mux/mux-node";

const { webhooks } = new Mux({ tokenId: "unused", tokenSecret: "unused" });

export async function verify({ headers, text }, { secret }) {
  await webhooks.verifySignature(text, headers, secret);
}
