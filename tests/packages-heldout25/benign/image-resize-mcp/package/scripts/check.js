'use strict';
const { platform, arch } = process;

if (process.env.IMAGE_RESIZE_SKIP_CHECK) process.exit(0);

function libc() {
  const report = process.report?.getReport?.();
  return platform === 'linux' ? (report?.header?.glibcVersionRuntime ? 'glibc' : 'musl') : '';
}

try {
  const { versions } = require('sharp');
  console.log(`image-resize-mcp: sharp ${versions.sharp}, libvips ${versions.vips}`);
} catch (e) {
  const kind = [platform, libc(), arch].filter(Boolean).join('-');
  console.warn(`image-resize-mcp: the image library for ${kind} could not be loaded (${e.code}).`);
  console.warn('Install again with optional dependencies, or see "Troubleshooting" in the README.');
}
process.exitCode = 0;
