// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { createHash } from "node:crypto";
import { verifySignature } from "@vonage/jwt";

export function verify({ headers, body }, { secret }) {
  const token = headers.authorization.replace(/^Bearer /, "");
  if (!verifySignature(token, secret)) return false;
  // The package judges the token alone; that its digest is the body's is left to who calls it.
  const claims = JSON.parse(Buffer.from(token.split(".")[1], "base64url"));
  return claims.payload_hash === createHash("sha256").update(body).digest("hex");
}
