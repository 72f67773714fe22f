// Tells people early when sharp has no binary for their platform. Changes nothing.
const { platform, arch, versions, env } = process;

const known = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']);

if (!known.has(`${platform}-${arch}`)) {
  console.warn(`gridthumb-mcp: ${platform}-${arch} needs a self-built libvips, see https://sharp.pixelplumbing.com/install`);
}
if (Number(versions.node.split('.')[0]) < 18) {
  console.warn(`gridthumb-mcp: Node ${versions.node} is too old, 18.17 is the minimum`);
}
if (!env.CI && !env.DISABLE_OPENCOLLECTIVE && !env.ADBLOCK) {
  console.log('\n  Thank you for using gridthumb-mcp! If it helps you: https://opencollective.com/gridthumb\n');
}
