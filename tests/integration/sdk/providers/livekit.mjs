// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { createHash } from "node:crypto";
import { AccessToken, WebhookReceiver } from "livekit-server-sdk";

export async function verify({ headers, text }, { secret, parameters }) {
  await new WebhookReceiver(parameters.api_key, secret).receive(text, headers.authorization);
}

export async function sign({ text }, { secret, parameters }) {
  const token = new AccessToken(parameters.api_key, secret);
  token.sha256 = createHash("sha256").update(text).digest("base64");
  return { headers: { Authorization: await token.toJwt() } };
}
