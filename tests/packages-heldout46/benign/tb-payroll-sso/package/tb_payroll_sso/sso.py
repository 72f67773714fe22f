import os

import anyio.to_thread
import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = os.getenv("SSO_ISSUER", "https://sso.example.com")
RESOURCE = "https://payroll.example.com"


class Sso(TokenVerifier):
    def __init__(self) -> None:
        self._keys = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", cache_keys=True, lifespan=600)

    def _claims(self, token: str) -> dict:
        key = self._keys.get_signing_key_from_jwt(token)
        return jwt.decode(
            token,
            key.key,
            algorithms=["ES256"],
            audience=RESOURCE,
            issuer=ISSUER,
            options={"require": ["exp", "iat", "sub", "aud"]},
        )

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = await anyio.to_thread.run_sync(self._claims, token)
        except jwt.PyJWTError:
            return None
        scopes = str(claims.get("scope", "")).split()
        return AccessToken(token=token, client_id=claims["sub"], scopes=scopes, expires_at=claims["exp"], resource=RESOURCE)
