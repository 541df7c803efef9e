// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { Resend } from "resend";

const { webhooks } = new Resend("re_unused");

export function verify({ headers, text }, { secret }) {
  webhooks.verify({
    payload: text,
    headers: {
      id: headers["svix-id"],
      timestamp: headers["svix-timestamp"],
      signature: headers["svix-signature"],
    },
    webhookSecret: secret,
  });
}
