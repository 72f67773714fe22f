export const codes = {
  E01: 'Door open',
  E12: 'Water inlet blocked: clean the filter, then press start for 3 seconds',
  E24: 'Drain pump does not turn',
  E101: 'Heater too hot: switch off and wait for half an hour',
};
