'use strict';
const OPS = { lt: '<', gt: '>', eq: '===' };

const literal = (v) => (Number.isFinite(Number(v)) ? v : `'${v}'`);

exports.predicate = ({ field, op = 'eq', value }) => `this.${field} ${OPS[op]} ${literal(value)}`;
