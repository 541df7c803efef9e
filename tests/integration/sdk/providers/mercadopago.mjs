// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { WebhookSignatureValidator } from "mercadopago";

export function verify({ headers, url }, { secret }) {
  WebhookSignatureValidator.validate({
    xSignature: headers["x-signature"],
    xRequestId: headers["x-request-id"],
    dataId: new URL(url).searchParams.get("data.id"),
    secret,
  });
}
