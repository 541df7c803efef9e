// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import { Signature } from "@hubspot/api-client";

const headerName = (version) =>
  version === "v3" ? "X-HubSpot-Signature-v3" : "X-HubSpot-Signature";

function options({ headers, method, url, text }, secret) {
  const timestamp = headers["x-hubspot-request-timestamp"];
  return {
    clientSecret: secret,
    method,
    url,
    requestBody: text,
    ...(timestamp && { timestamp: Number(timestamp) }),
  };
}

export function verify(request, { secret }, scheme) {
  const version = scheme.slice("hubspot-".length);
  return Signature.isValid({
    ...options(request, secret),
    signatureVersion: version,
    signature: request.headers[headerName(version).toLowerCase()],
  });
}

export function sign(request, { secret }, scheme) {
  const version = scheme.slice("hubspot-".length);
  const timestamp = Date.now();
  const signature = Signature.getSignature(request.method, version, {
    ...options(request, secret),
    timestamp,
  });
  return {
    headers: {
      [headerName(version)]: signature,
      ...(version === "v3" && { "X-HubSpot-Request-Timestamp": String(timestamp) }),
    },
  };
}
