'use strict';
const read = (prefix) => {
  const url = process.env[`${prefix}_URL`];
  if (!url) return [];
  const base = new URL(url);
  if (base.protocol !== 'https:') throw new Error(`${prefix}_URL must be https`);
  return [{ base, token: process.env[`${prefix}_TOKEN`] ?? '' }];
};

/** The configured servers: one, or two with a mirror. There is no default. */
exports.targets = () => {
  const all = [...read('NOTES'), ...read('NOTES_MIRROR')];
  if (!all.length) throw new Error('NOTES_URL is not set');
  return all;
};
