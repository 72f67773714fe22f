'use strict';
module.exports = { flour: 0.53, sugar: 0.85, butter: 0.96, milk: 1.03, rice: 0.81, honey: 1.42 };
