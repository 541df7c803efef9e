// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { encodeSignatureHeader, isValidSignature } from "@sanity/webhook";

export const verify = ({ headers, text }, { secret }) =>
  isValidSignature(text, headers["sanity-webhook-signature"], secret);

export async function sign({ text }, { secret }) {
  const signature = await encodeSignatureHeader(text, Date.now(), secret);
  return { headers: { "sanity-webhook-signature": signature } };
}
