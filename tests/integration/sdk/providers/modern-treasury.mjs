// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import ModernTreasury from "modern-treasury";

const { webhooks } = new ModernTreasury({ apiKey: "unused", organizationID: "unused" });

export const verify = ({ headers, text }, { secret }) =>
  webhooks.validateSignature(text, { "X-Signature": headers["x-signature"] }, { key: secret });

export const sign = ({ text }, { secret }) => ({
  headers: { "X-Signature": webhooks.getSignature(text, { key: secret }) },
});
