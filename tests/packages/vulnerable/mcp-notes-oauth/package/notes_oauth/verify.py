import os
import time

import jwt
from mcp.server.auth.provider import AccessToken

ISSUER = os.environ.get("OIDC_ISSUER", "https://login.example.net")


class JwtVerifier:
    def __init__(self, audience: str | None = None) -> None:
        self.audience = audience
        self.jwks = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", cache_keys=True)

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = self.jwks.get_signing_key_from_jwt(token)
            claims = jwt.decode(
                token,
                key.key,
                algorithms=["RS256", "ES256"],
                issuer=ISSUER,
                audience=self.audience,
                options={"verify_aud": self.audience is not None, "require": ["exp", "iss", "sub"]},
            )
        except jwt.InvalidTokenError:
            return None
        if claims["exp"] < time.time():
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=claims.get("scope", "").split())
