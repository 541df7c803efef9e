// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { createPublicKey } from "node:crypto";
import sendgrid from "@sendgrid/eventwebhook";

export function verify({ headers, body }, { publicKey }) {
  const webhook = new sendgrid.EventWebhook();
  const shown = createPublicKey(publicKey).export({ format: "der", type: "spki" });
  return webhook.verifySignature(
    webhook.convertPublicKeyToECDSA(shown.toString("base64")),
    body,
    headers["x-twilio-email-event-webhook-signature"],
    headers["x-twilio-email-event-webhook-timestamp"],
  );
}
