'use strict';
const fs = require('fs');
const merge = require('./merge');

const FILE = process.env.DASHBOARD_PREFS || 'prefs.json';
const DEFAULTS = { theme: { mode: 'light', accent: '#3366cc' }, layout: { columns: 3, widgets: ['clock', 'mail'] } };

const load = () => {
  try {
    return merge(structuredClone(DEFAULTS), JSON.parse(fs.readFileSync(FILE, 'utf8')));
  } catch {
    return structuredClone(DEFAULTS);
  }
};

let current = load();

exports.get = () => current;

exports.patch = (change) => {
  current = merge(current, change);
  fs.writeFileSync(FILE, JSON.stringify(current, null, 2));
  return current;
};
