'use strict';
const texts = require('../i18n/en.json');

module.exports = new Proxy(texts, {
  get: (all, key) => (values = {}) => String(all[key] ?? key).replace(/\{(\w)\}/g, (_, k) => values[k] ?? ''),
});
