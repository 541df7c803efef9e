// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import EasyPost from "@easypost/api";

const client = new EasyPost("unused");

export function verify({ headers, body }, { secret }) {
  client.Utils.validateWebhook(body, headers, secret);
}
