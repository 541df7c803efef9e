// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { validateSignature } from "@line/bot-sdk";

export const verify = ({ headers, text }, { secret }) =>
  validateSignature(text, secret, headers["x-line-signature"]);
