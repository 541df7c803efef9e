// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { WebhookEventVerifier } from "@onfido/api";

export function verify({ headers, text }, { secret }) {
  new WebhookEventVerifier(secret).readPayload(text, headers["x-sha2-signature"]);
}
