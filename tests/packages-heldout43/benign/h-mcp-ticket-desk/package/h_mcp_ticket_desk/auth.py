import asyncio

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://login.example.com"
AUDIENCE = "https://tickets.example.com/mcp"
_keys = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", lifespan=600)


class LoginVerifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            return await asyncio.to_thread(self._verify, token)
        except jwt.PyJWTError:
            return None

    @staticmethod
    def _verify(token: str) -> AccessToken:
        claims = jwt.decode(
            token,
            _keys.get_signing_key_from_jwt(token).key,
            algorithms=["RS256"],
            audience=AUDIENCE,
            issuer=ISSUER,
            options={"require": ["exp", "sub", "aud", "iss"]},
        )
        return AccessToken(
            token=token,
            client_id=claims["sub"],
            scopes=claims.get("scope", "").split(),
            expires_at=claims["exp"],
            resource=AUDIENCE,
        )
