'use strict';
const { readFile } = require('fs/promises');
const path = require('path');

exports.load = async (locale) => JSON.parse(await readFile(path.join('locales', `${locale}.json`), 'utf8'));

exports.flatten = (obj, prefix = '') =>
  Object.entries(obj).flatMap(([k, v]) =>
    v && typeof v === 'object' ? exports.flatten(v, `${prefix}${k}.`) : [`${prefix}${k}`],
  );
