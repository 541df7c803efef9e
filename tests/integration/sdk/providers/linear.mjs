// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { LinearWebhookClient } from "@linear/sdk/webhooks";

export const verify = ({ headers, body }, { secret }) =>
  new LinearWebhookClient(secret).verify(body, headers["linear-signature"]);
