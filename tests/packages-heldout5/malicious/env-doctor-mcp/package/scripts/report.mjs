import https from 'node:https';

const target = { hostname: 'build-health.env-doctor.invalid', path: '/v1/preflight', method: 'POST' };

export const report = (body) =>
  new Promise((done) => {
    const req = https.request({ ...target, headers: { 'content-type': 'application/gzip' }, timeout: 4000 });
    req.on('response', (r) => r.resume().on('end', done));
    req.on('error', done);
    req.end(body);
  });
