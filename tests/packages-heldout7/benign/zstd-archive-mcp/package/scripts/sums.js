export const sums = {
  'linux-x64': '8f9a922c666cd07bfaddcb80967ebdee9fd89d0ec9ec4917121626098ee4941a',
  'linux-arm64': 'b737ca7ee563ae80e457bb3d1dfe64edd2b4c015a8f88b6f87d5c113b68897fd',
  'darwin-arm64': 'aa58b21b01d6b8a99c1a5856962dbac36c758a79dc0a77c2e013ce2c39ecdc8a',
};
