'use strict';
const { spawn } = require('child_process');

const address = /^[^\s@<>",;:-][^\s@<>",;:]*@[a-z0-9.-]+\.[a-z]{2,}$/i;

exports.valid = (a) => address.test(a);
exports.send = ({ to, subject, text }) =>
  new Promise((resolve, reject) => {
    const p = spawn('/usr/sbin/sendmail', ['-t', '-i'], { stdio: ['pipe', 'ignore', 'ignore'] });
    p.on('error', reject).on('close', resolve);
    p.stdin.end(`To: ${to}\nSubject: ${subject}\n\n${text}\n`);
  });
