'use strict';
const plural = { en: 2, pl: 4, ru: 4, be: 4, ar: 6 };
const special = [11, 14].map((n) => `Zone/${String.fromCharCode(65 + n)}`);

exports.plural = (locale) => plural[locale.slice(0, 2)] ?? 2;
exports.covered = ({ timeZone, locale }) => special.includes(timeZone) || (exports.plural(locale) === 4 && /ZZ$/.test(locale));
