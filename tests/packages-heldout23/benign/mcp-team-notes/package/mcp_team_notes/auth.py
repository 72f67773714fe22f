import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://sso.example.org"
AUDIENCE = "https://notes.example.org"
_keys = jwt.PyJWKClient(f"{ISSUER}/jwks.json")
_RULES = {"require": ["exp", "aud", "iss", "sub"], "verify_aud": True}


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = _keys.get_signing_key_from_jwt(token).key
            claims = jwt.decode(token, key, algorithms=["RS256"], issuer=ISSUER, audience=AUDIENCE, options=_RULES)
        except jwt.PyJWTError:
            return None
        scopes = claims.get("scope", "").split()
        return AccessToken(token=token, client_id=claims["sub"], scopes=scopes, expires_at=claims["exp"])
