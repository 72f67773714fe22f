'use strict';
const fs = require('fs');
const { once } = require('events');
const PDFDocument = require('pdfkit');
const { money } = require('./money');

exports.render = async (invoice, total) => {
  const file = `invoice-${invoice.number}.pdf`;
  const doc = new PDFDocument({ size: 'A4', margin: 56 });
  const out = fs.createWriteStream(file);
  doc.pipe(out);
  doc.fontSize(20).text(`Invoice ${invoice.number}`).fontSize(11).text(invoice.customer).moveDown();
  for (const l of invoice.lines) {
    doc.text(`${l.qty} x ${l.title}`, { continued: true }).text(money(l.qty * l.price, invoice.currency), { align: 'right' });
  }
  doc.moveDown().fontSize(13).text(`Total: ${money(total, invoice.currency)}`, { align: 'right' });
  doc.end();
  await once(out, 'finish');
  return file;
};
