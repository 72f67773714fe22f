'use strict';
const APP = 'app.calendar-connect.example';

/** Where to go after the sign-in. */
exports.target = (raw) => {
  if (!raw) return '/done';
  if (raw.startsWith('/')) return raw;
  return raw.startsWith(`https://${APP}`) ? raw : '/done';
};
