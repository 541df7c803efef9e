// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import braintree from "braintree";

const gateway = ({ secret, parameters }) =>
  new braintree.BraintreeGateway({
    environment: braintree.Environment.Sandbox,
    merchantId: "unused",
    publicKey: parameters.public_key,
    privateKey: secret,
  });

export async function verify({ text }, key) {
  const form = new URLSearchParams(text);
  await gateway(key).webhookNotification.parse(form.get("bt_signature"), form.get("bt_payload"));
}

export async function sign(request, key) {
  const { bt_signature, bt_payload } = await gateway(key).webhookTesting.sampleNotification(
    braintree.WebhookNotification.Kind.Check,
    "id",
  );
  return { body: new URLSearchParams({ bt_signature, bt_payload }).toString() };
}
