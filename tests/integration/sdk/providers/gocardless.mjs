// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { parse } from "gocardless-nodejs/webhooks";

export function verify({ headers, text }, { secret }) {
  parse(text, secret, headers["webhook-signature"]);
}
