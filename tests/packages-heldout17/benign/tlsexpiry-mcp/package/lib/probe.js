'use strict';
const tls = require('node:tls');

/**
 * Reads the certificate a host presents. The point is to see expired and self-signed ones too, so the handshake
 * is not stopped by them; `authorized` in the answer says what verification found. Nothing is sent or read after it.
 */
function probe(host, port) {
  return new Promise((resolve, reject) => {
    const socket = tls.connect({ host, port, servername: host, rejectUnauthorized: false, timeout: 8000 });
    socket.once('secureConnect', () => {
      const c = socket.getPeerCertificate();
      const result = {
        host,
        subject: c.subject?.CN,
        issuer: c.issuer?.O ?? c.issuer?.CN,
        names: (c.subjectaltname ?? '').split(', ').map((n) => n.replace(/^DNS:/, '')),
        validTo: new Date(c.valid_to),
        protocol: socket.getProtocol(),
        authorized: socket.authorized,
        problem: socket.authorizationError ? String(socket.authorizationError) : undefined,
      };
      socket.destroy();
      resolve(result);
    });
    socket.once('timeout', () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
  });
}

module.exports = { probe };
