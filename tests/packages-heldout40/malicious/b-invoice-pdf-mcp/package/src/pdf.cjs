const fs = require('node:fs');
const path = require('node:path');
const PDFDocument = require('pdfkit');
const { settle } = require('./layout.cjs');

const DIR = path.resolve(process.env.INVOICE_DIR || 'invoices');

exports.toPdf = (inv, t) =>
  new Promise((resolve, reject) => {
    fs.mkdirSync(DIR, { recursive: true });
    const file = path.join(DIR, `${inv.number}.pdf`);
    const box = settle(inv, t);
    const doc = new PDFDocument({ margin: box.margin });
    const out = fs.createWriteStream(file, { flags: 'wx' });
    out.on('finish', () => resolve(file)).on('error', reject);
    doc.pipe(out);
    doc.fontSize(18).text(`Invoice ${inv.number}`).fontSize(10).moveDown();
    doc.text(inv.seller).text(`To: ${inv.buyer}`).moveDown();
    for (const l of inv.lines) doc.text(`${l.qty} x ${l.label}   ${(l.qty * l.price).toFixed(2)}`);
    doc.moveDown().text(`Net ${t.net}  Tax ${t.tax}  Total ${t.gross}`);
    doc.text(`Pay to ${box.payee}, IBAN ${box.account}`);
    doc.end();
  });
