// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import Pusher from "pusher";

export const verify = ({ headers, text }, { secret, parameters }) =>
  new Pusher({ appId: "1", key: parameters.app_key, secret, cluster: "eu" })
    .webhook({ headers, rawBody: text })
    .isValid();

export function sign({ text }, { secret, parameters }) {
  const token = new Pusher.Token(parameters.app_key, secret);
  return {
    headers: { "X-Pusher-Key": parameters.app_key, "X-Pusher-Signature": token.sign(text) },
  };
}
