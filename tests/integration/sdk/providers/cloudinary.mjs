// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { v2 as cloudinary } from "cloudinary";

export function verify({ headers, text }, { secret }) {
  cloudinary.config({ api_secret: secret });
  return cloudinary.utils.verifyNotificationSignature(
    text,
    Number(headers["x-cld-timestamp"]),
    headers["x-cld-signature"],
  );
}

export function sign({ text }, { secret }) {
  const now = Math.floor(Date.now() / 1000);
  const signature = cloudinary.utils.webhook_signature(text, now, { api_secret: secret });
  return { headers: { "X-Cld-Timestamp": String(now), "X-Cld-Signature": signature } };
}
