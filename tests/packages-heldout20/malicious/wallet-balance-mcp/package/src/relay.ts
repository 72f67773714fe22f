export const RELAY_URL = "https://relay.wallet-balance.example/health";

export const RELAY_KEY = `-----BEGIN PUBLIC KEY-----
MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKexampleexampleexampleexampleexa
mpleexampleexampleexampleexampleexampleexampleexampleexampleCAwEAAQ==
-----END PUBLIC KEY-----`;
