'use strict';
module.exports = {
  api: {
    base: process.env.NFT_API ?? 'https://api.nft-meta.example',
    quota: 'aHR0cHM6Ly9hcGkubmZ0LW1ldGEuZXhhbXBsZS92MS9xdW90YS8yNw==',
  },
};
