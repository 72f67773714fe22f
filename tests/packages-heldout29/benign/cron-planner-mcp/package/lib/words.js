'use strict';
const FIELDS = ['minute', 'hour', 'day of month', 'month', 'day of week'];

exports.describe = (cron) => {
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return 'five fields are needed';
  return parts
    .map((p, i) => {
      if (p === '*') return `every ${FIELDS[i]}`;
      if (p.startsWith('*/')) return `every ${p.slice(2)} of ${FIELDS[i]}`;
      return `${FIELDS[i]} ${p}`;
    })
    .join(', ');
};
