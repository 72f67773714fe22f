'use strict';
const rules = require('./rules.json').map((r) => ({ ...r, regex: new RegExp(r.pattern, 'i') }));

exports.rules = rules;
exports.check = (text) => rules.filter((r) => r.regex.test(text)).map(({ id, level }) => ({ id, level }));
