// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import * as methods from "@octokit/webhooks-methods";

export const verify = ({ headers, text }, { secret }) =>
  methods.verify(secret, text, headers["x-hub-signature-256"]);

export async function sign({ text }, { secret }) {
  return { headers: { "X-Hub-Signature-256": await methods.sign(secret, text) } };
}
