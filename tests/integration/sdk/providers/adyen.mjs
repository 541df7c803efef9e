// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { hmacValidator } from "@adyen/api-library";

const validator = new hmacValidator();
const items = (body) => body.notificationItems.map((item) => item.NotificationRequestItem);

export function verify({ headers, text }, { secret }, scheme) {
  if (scheme === "adyen-platform")
    return validator.validateHMACSignature(secret, headers.hmacsignature, text);
  return items(JSON.parse(text)).every((item) => validator.validateHMAC(item, secret));
}

export function sign({ text }, { secret }, scheme) {
  if (scheme === "adyen-platform")
    return { headers: { HmacSignature: validator.calculateHmac(text, secret) } };
  const body = JSON.parse(text);
  for (const item of items(body))
    item.additionalData.hmacSignature = validator.calculateHmac(item, secret);
  return { body: JSON.stringify(body) };
}
