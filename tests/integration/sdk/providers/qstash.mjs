// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { Receiver } from "@upstash/qstash";

export const verify = ({ headers, url, text }, { secret }) =>
  new Receiver({ currentSigningKey: secret, nextSigningKey: "sig_unused" }).verify({
    signature: headers["upstash-signature"],
    body: text,
    url,
  });
