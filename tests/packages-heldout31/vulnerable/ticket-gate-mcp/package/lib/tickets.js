'use strict';
const tickets = new Map([
  ['T-100', { holder: 'A. Sample', seat: '4C', in: false }],
  ['T-101', { holder: 'B. Sample', seat: '4D', in: false }],
]);

exports.tools = {
  ticket: { scope: 'read', run: ({ id }) => tickets.get(id) ?? null },
  check_in: {
    scope: 'gate',
    run: ({ id }) => {
      const t = tickets.get(id);
      if (!t || t.in) return false;
      return (t.in = true);
    },
  },
};
