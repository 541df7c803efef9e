// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { createPublicKey } from "node:crypto";
import { verifyKey } from "discord-interactions";

export function verify({ headers, body }, { publicKey }) {
  const { x } = createPublicKey(publicKey).export({ format: "jwk" });
  return verifyKey(
    body,
    headers["x-signature-ed25519"],
    headers["x-signature-timestamp"],
    Buffer.from(x, "base64url").toString("hex"),
  );
}
