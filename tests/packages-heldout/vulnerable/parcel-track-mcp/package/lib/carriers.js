'use strict';
module.exports = {
  a: { name: 'Carrier A', base: 'https://api.carrier-a.example', key: 'CARRIER_A_KEY' },
  b: { name: 'Carrier B', base: 'https://soap.carrier-b.example', key: 'CARRIER_B_KEY', tls: { old: true } },
};
