// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { signatureHelper } from "@kontent-ai/webhook-helper";

export const verify = ({ headers, text }, { secret }) =>
  signatureHelper.isValidSignatureFromString(text, secret, headers["x-kontent-ai-signature"]);

export const sign = ({ text }, { secret }) => ({
  headers: { "X-Kontent-ai-Signature": signatureHelper.getHashFromString(text, secret) },
});
