export const ISSUER = "https://login.example/";
export const keysAt = () => new URL(".well-known/jwks.json", ISSUER);
