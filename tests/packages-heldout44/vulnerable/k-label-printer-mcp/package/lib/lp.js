'use strict'
const { promisify } = require('util')
const cp = require('child_process')
const fs = require('fs/promises')
const os = require('os')
const path = require('path')

const run = promisify(cp.exec)

exports.printers = async () => {
  const { stdout } = await run('lpstat -e')
  return stdout.split('\n').filter(Boolean)
}

exports.print = async (job, zpl) => {
  const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'label-'))
  const file = path.join(dir, 'label.zpl')
  await fs.writeFile(file, zpl)
  const cmd = ['lp', '-d', job.printer, '-n', job.copies, '-t', `"${job.title}"`, '-o raw', file].join(' ')
  const { stdout } = await run(cmd, { timeout: 15000 })
  return stdout.trim()
}
