// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { validateWebhook } from "replicate";

export const verify = ({ headers, text }, { secret }) =>
  validateWebhook({
    id: headers["webhook-id"],
    timestamp: headers["webhook-timestamp"],
    signature: headers["webhook-signature"],
    body: text,
    secret,
  });
