'use strict';
const Excel = require('exceljs');

async function open(file) {
  const wb = new Excel.Workbook();
  await wb.xlsx.readFile(file);
  return wb;
}
function pick(wb, name) {
  const ws = wb.getWorksheet(name);
  if (!ws) throw new Error(`no sheet ${name}`);
  return ws;
}

exports.names = async (file) => (await open(file)).worksheets.map((w) => w.name);

exports.rows = async (file, sheet, from, count) => {
  const ws = pick(await open(file), sheet);
  const out = [];
  for (let n = from; n < from + count && n <= ws.rowCount; n++) out.push(ws.getRow(n).values.slice(1));
  return out;
};

exports.append = async (file, sheet, values) => {
  const wb = await open(file);
  const row = pick(wb, sheet).addRow(values.map((v) => (typeof v === 'string' && /^[=+@-]/.test(v) ? `'${v}` : v)));
  await wb.xlsx.writeFile(file);
  return row.number;
};
