// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import twilio from "twilio";
import { getExpectedBodyHash, getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";

// As a body parser hands them over: a name that comes twice has an array.
function fields(text) {
  const found = {};
  for (const [name, value] of new URLSearchParams(text))
    found[name] = name in found ? [found[name], value].flat() : value;
  return found;
}

export function verify({ headers, url, text }, { secret }, scheme) {
  const signature = headers["x-twilio-signature"];
  return scheme === "twilio-form"
    ? twilio.validateRequest(secret, signature, url, fields(text))
    : twilio.validateRequestWithBody(secret, signature, url, text);
}

export function sign({ target, url, text }, { secret }, scheme) {
  if (scheme === "twilio-form")
    return {
      headers: { "X-Twilio-Signature": getExpectedTwilioSignature(secret, url, fields(text)) },
    };
  const digest = `?bodySHA256=${getExpectedBodyHash(text)}`;
  return {
    target: target + digest,
    headers: { "X-Twilio-Signature": getExpectedTwilioSignature(secret, url + digest, {}) },
  };
}
