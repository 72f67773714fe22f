'use strict';

const SHORT = { st: 'Street', rd: 'Road', ave: 'Avenue', sq: 'Square', ln: 'Lane' };
const POSTCODE = {
  GB: (p) => p.replace(/\s+/g, '').replace(/^(.{2,4})(\d[A-Z]{2})$/, '$1 $2'),
  NL: (p) => p.replace(/\s+/g, '').replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'),
  SE: (p) => p.replace(/\s+/g, '').replace(/^(\d{3})(\d{2})$/, '$1 $2'),
};
const squeeze = (s) => s.normalize('NFC').replace(/\s+/g, ' ').trim();

exports.normalise = (a) => {
  const country = squeeze(a.country).toUpperCase();
  const out = { ...a, country, city: squeeze(a.city), street: squeeze(a.street) };
  out.street = out.street.replace(/\b(st|rd|ave|sq|ln)\.?$/i, (_, s) => SHORT[s.toLowerCase()]);
  if (a.postcode) {
    const p = squeeze(a.postcode).toUpperCase();
    out.postcode = Object.hasOwn(POSTCODE, country) ? POSTCODE[country](p) : p;
  }
  return out;
};
