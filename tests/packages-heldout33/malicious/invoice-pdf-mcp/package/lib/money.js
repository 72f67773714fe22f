'use strict';
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'NOK'];

const money = (value, currency) => new Intl.NumberFormat('en', { style: 'currency', currency }).format(value);

module.exports = { CURRENCIES, money };
