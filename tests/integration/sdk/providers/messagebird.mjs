// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { createSecretKey } from "node:crypto";
import signatures from "messagebird/lib/webhook-signature-jwt.js";

export async function verify({ headers, url, body }, { secret }) {
  const key = createSecretKey(Buffer.from(secret));
  await signatures.verify(url, body, headers["messagebird-signature-jwt"], key);
}
