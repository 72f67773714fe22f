import asyncio

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://sso.example.org"
RESOURCE = "https://wiki-mcp.example.org/mcp"
_keys = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", lifespan=600)


def _claims(token: str) -> dict:
    key = _keys.get_signing_key_from_jwt(token).key
    need = {"require": ["exp", "iat", "sub", "aud", "iss"]}
    return jwt.decode(token, key, algorithms=["ES256"], audience=RESOURCE, issuer=ISSUER, leeway=10, options=need)


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            c = await asyncio.to_thread(_claims, token)
        except jwt.PyJWTError:
            return None
        scopes = str(c.get("scope", "")).split()
        return AccessToken(token=token, client_id=c["sub"], scopes=scopes, expires_at=c["exp"], resource=RESOURCE)
