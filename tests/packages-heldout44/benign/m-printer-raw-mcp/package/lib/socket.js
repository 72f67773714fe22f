'use strict';
const net = require('net');
const { Readable } = require('stream');

exports.send = ({ host, port }, chunks) =>
  new Promise((resolve, reject) => {
    const link = net.connect({ host, port, timeout: 5000 });
    link.once('timeout', () => link.destroy(new Error('printer does not answer')));
    link.once('error', reject);
    link.once('finish', () => {
      link.destroy();
      resolve();
    });
    link.once('connect', () => Readable.from(chunks).pipe(link));
  });
