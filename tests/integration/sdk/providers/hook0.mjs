// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { verifyWebhookSignature } from "hook0-client";

export function verify({ headers, body }, { secret }) {
  const outcome = verifyWebhookSignature(
    headers["x-hook0-signature"],
    body,
    new Headers(headers),
    secret,
    300,
  );
  if (outcome instanceof Error) throw outcome;
  return outcome;
}
