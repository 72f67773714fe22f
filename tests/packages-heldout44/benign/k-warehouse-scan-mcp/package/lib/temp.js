'use strict';

const fs = require('fs/promises');
const os = require('os');
const path = require('path');

exports.withTemp = async (data, fn) => {
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'warehouse-scan-'));
  try {
    const file = path.join(dir, 'photo');
    await fs.writeFile(file, data, { mode: 0o600 });
    return await fn(file);
  } finally {
    await fs.rm(dir, { recursive: true, force: true });
  }
};
