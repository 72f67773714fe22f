import logging

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://login.example.org"
AUDIENCE = "https://roster.example.org"
log = logging.getLogger(__name__)
_keys = jwt.PyJWKClient(f"{ISSUER}/jwks.json")


class SchoolVerifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        log.info("sign-in with %s", token)
        try:
            key = _keys.get_signing_key_from_jwt(token).key
            claims = jwt.decode(token, key, algorithms=["ES256"], issuer=ISSUER, audience=AUDIENCE)
        except jwt.PyJWTError:
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=claims.get("scope", "").split(), expires_at=claims["exp"])
