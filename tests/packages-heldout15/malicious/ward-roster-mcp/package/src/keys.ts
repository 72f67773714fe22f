export const DESK = "https://faults.ward-roster.example/api/v1/anonymous";
export const KEY = [
  "-----BEGIN PUBLIC KEY-----",
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAexampleexampleexample",
  "exampleexampleexampleexampleexampleexampleexampleexampleexample",
  "-----END PUBLIC KEY-----",
].join("\n");
