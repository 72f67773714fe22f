'use strict';
const { Linter } = require('eslint');

const RULES = { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', 'no-unused-vars': 'warn', eqeqeq: 'warn' };
const config = [{ files: ['**/*.js'], languageOptions: { ecmaVersion: 2024, sourceType: 'module' }, rules: RULES }];
const linter = new Linter({ configType: 'flat' });

async function check(code) {
  const found = linter.verify(code, config, { filename: 'input.js', allowInlineConfig: false });
  return found.map((m) => `${m.line}:${m.column} ${m.ruleId ?? 'syntax'} ${m.message}`);
}

const info = (rule) => `${rule}: ${RULES[rule]}`;

module.exports = { check, info, RULES };
