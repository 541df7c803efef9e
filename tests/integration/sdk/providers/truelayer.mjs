// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import * as signing from "truelayer-signing";

const parts = ({ method, target, headers, text }) => ({
  method,
  path: target.split("?")[0],
  headers: { "X-Tl-Webhook-Timestamp": headers["x-tl-webhook-timestamp"] },
  body: text,
});

export function verify(request, { publicKey }) {
  const signature = request.headers["tl-signature"];
  signing.verify({ ...parts(request), signature, publicKeyPem: publicKey });
}

export const sign = (request, { privateKey, parameters }) => ({
  headers: {
    "Tl-Signature": signing.sign({
      ...parts(request),
      kid: parameters.key_id,
      privateKeyPem: privateKey,
    }),
  },
});
