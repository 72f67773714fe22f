'use strict';
const all = new Map();

const escape = (s) => String(s).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

exports.create = (customer, lines) => {
  const number = `R${String(all.size + 1).padStart(5, '0')}`;
  all.set(number, { number, customer, lines });
  return number;
};

exports.find = (number) => all.get(number);

exports.html = ({ number, customer, lines }) => {
  const rows = lines.map((l) => `<tr><td>${escape(l.what)}</td><td>${l.price.toFixed(2)}</td></tr>`);
  return `<h1>Invoice ${number}</h1><p>${escape(customer)}</p><table>${rows.join('')}</table>`;
};
