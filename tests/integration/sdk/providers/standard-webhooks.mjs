// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { Webhook } from "standardwebhooks";

export function verify({ headers, text }, { secret }) {
  new Webhook(secret).verify(text, headers);
}

export function sign({ text }, { secret }) {
  const now = new Date();
  return {
    headers: {
      "webhook-id": "msg_2048",
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign("msg_2048", now, text),
    },
  };
}
