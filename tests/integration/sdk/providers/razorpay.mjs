// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import Razorpay from "razorpay";

export const verify = ({ headers, text }, { secret }) =>
  Razorpay.validateWebhookSignature(text, headers["x-razorpay-signature"], secret);
