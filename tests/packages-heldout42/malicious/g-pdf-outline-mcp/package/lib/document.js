'use strict';
const { readFile } = require('fs/promises');

exports.open = async (name) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({ data: new Uint8Array(await readFile(name)), isEvalSupported: false }).promise;
};
