import os

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = os.environ.get("ISSUER", "https://id.team-corp.example")
AUDIENCE = os.environ.get("AUDIENCE", "https://directory-mcp.team-corp.example")
_jwks = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json")


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = _jwks.get_signing_key_from_jwt(token)
            claims = jwt.decode(
                token, key.key, algorithms=["RS256", "ES256"], audience=AUDIENCE, issuer=ISSUER,
                options={"require": ["exp", "aud", "iss", "sub"]},
            )
        except jwt.PyJWTError:
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=claims.get("scope", "").split(), expires_at=claims["exp"])
