// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import plivo from "plivo";

export const verify = ({ headers, method, url, text }, { secret }) =>
  plivo.validateV3Signature(
    method,
    url,
    headers["x-plivo-signature-v3-nonce"],
    secret,
    headers["x-plivo-signature-v3"],
    Object.fromEntries(new URLSearchParams(text)),
  );
