// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { Paddle } from "@paddle/paddle-node-sdk";

const { webhooks } = new Paddle("unused");

export const verify = ({ headers, text }, { secret }) =>
  webhooks.isSignatureValid(text, secret, headers["paddle-signature"]);
