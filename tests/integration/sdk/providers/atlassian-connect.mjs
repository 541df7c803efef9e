// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import jwt from "atlassian-jwt";

const queryHash = ({ method, target }) =>
  jwt.createQueryStringHash(jwt.fromMethodAndUrl(method, target));

export function verify(request, { secret }) {
  const token = request.headers.authorization.replace(/^JWT /, "");
  const claims = jwt.decodeSymmetric(token, secret, jwt.SymmetricAlgorithm.HS256);
  // The package leaves these two to who calls it.
  if (claims.exp < Date.now() / 1000) throw new Error("expired");
  return claims.qsh === queryHash(request);
}

export function sign(request, { secret }) {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss: "jira:client", iat, exp: iat + 180, qsh: queryHash(request) };
  return { headers: { Authorization: `JWT ${jwt.encodeSymmetric(claims, secret)}` } };
}
