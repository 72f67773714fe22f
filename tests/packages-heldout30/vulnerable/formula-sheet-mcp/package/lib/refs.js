'use strict';
const REF = /\b([A-Z])(\d{1,3})\b/g;

exports.isFormula = (v) => /^=[\w(+-]/.test(v);
exports.toCode = (v) => v.slice(1).replace(REF, (_, c, r) => `cell("${c}${r}")`);
exports.key = /^[A-Z]\d{1,3}$/;
