// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// An HTTP/2 server of Node's own, as a judge of ours: prints what it understood of each request as
// a line of JSON. Usage: node http2server.mjs plain | node http2server.mjs tls CERT KEY.
// Ends with its standard input.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http2 from 'node:http2';

const [, , kind, cert, key] = process.argv;
const server = kind === 'plain'
    ? http2.createServer()
    : http2.createSecureServer({ cert: readFileSync(cert), key: readFileSync(key) });

let sessions = 0;
server.on('session', () => { ++sessions; });
server.on('stream', (stream, headers, flags, raw) => {
    const hash = createHash('sha256');
    let bytes = 0;
    stream.on('data', piece => { hash.update(piece); bytes += piece.length; });
    stream.on('error', () => {});
    stream.on('end', () => {
        console.log(JSON.stringify({ raw, bytes, sha256: hash.digest('hex'), sessions }));
        const path = headers[':path'];
        if (path === '/hang')
            return;
        if (path === '/reset') {
            stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
        } else if (path === '/large') {
            stream.respond({ ':status': 200 });
            stream.end(Buffer.alloc(3 * 1024 * 1024, 'b'));
        } else if (path === '/moved') {
            stream.respond({ ':status': 307, location: '/there' });
            stream.end();
        } else {
            stream.additionalHeaders({ ':status': 103, 'x-early': '1' });
            stream.respond({ ':status': 202, 'x-a': ['1', '2'] });
            stream.end('took it');
        }
    });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.on('end', () => process.exit(0)).resume();
