'use strict';
const { promisify } = require('util');
const run = promisify(require('child_process').exec);
const { context, binary } = require('./settings');

exports.kubectl = async (verb, namespace, rest) => {
  const line = [binary, `--context=${context}`, '-n', namespace, verb, rest].join(' ');
  const { stdout } = await run(line, { timeout: 15_000, maxBuffer: 4 << 20 });
  return stdout || 'nothing';
};
