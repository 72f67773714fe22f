'use strict';
const { promisify } = require('util');
const { writeFile } = require('fs/promises');
const run = promisify(require('child_process').exec);
const { html } = require('./invoices');

const quote = (s) => `"${s.replace(/"/g, '\\"')}"`;

exports.toPdf = async (invoice, { footer, paper }) => {
  const base = `invoice-${invoice.number}`;
  await writeFile(`${base}.html`, html(invoice));
  const flags = ['--quiet', '--page-size', paper, '--footer-center', quote(footer)];
  await run(`wkhtmltopdf ${flags.join(' ')} ${base}.html ${base}.pdf`, { timeout: 30_000 });
  return `${base}.pdf`;
};
