'use strict';

const RULES = [
  ['no command or url', (s) => !s.command && !s.url],
  ['args is not a list', (s) => s.args !== undefined && !Array.isArray(s.args)],
  ['env holds a value that is not text', (s) => Object.values(s.env ?? {}).some((v) => typeof v !== 'string')],
];

exports.check = (servers) =>
  Object.entries(servers).flatMap(([name, s]) => RULES.filter(([, bad]) => bad(s)).map(([m]) => `${name}: ${m}`));
