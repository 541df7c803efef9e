// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import Stripe from "stripe";

const { webhooks } = new Stripe("sk_test_unused");

export function verify({ headers, text }, { secret }) {
  webhooks.constructEvent(text, headers["stripe-signature"], secret);
}

export function sign({ text }, { secret }) {
  return {
    headers: { "Stripe-Signature": webhooks.generateTestHeaderString({ payload: text, secret }) },
  };
}
