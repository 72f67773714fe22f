'use strict';
const forms = {
  contains: (f, v) => `String(this.${f}).toLowerCase().indexOf('${v.toLowerCase()}') >= 0`,
};
for (const op of ['<', '>', '==', '!=']) forms[op] = (f, v) => `this.${f} ${op} '${v}'`;

exports.condition = ({ field, op, value }) => forms[op](field, value);
