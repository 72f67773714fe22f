import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://id.example.com"
RESOURCE = "https://notes.example.com/mcp"
_keys = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", cache_keys=True, lifespan=600)
_RULES = {"require": ["exp", "iat", "iss", "aud", "sub"], "verify_aud": True}


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = _keys.get_signing_key_from_jwt(token).key
            claims = jwt.decode(token, key, algorithms=["RS256", "ES256"], issuer=ISSUER, audience=RESOURCE, options=_RULES)
        except jwt.PyJWTError:
            return None
        return AccessToken(
            token=token,
            client_id=claims["sub"],
            scopes=claims.get("scope", "").split(),
            expires_at=claims["exp"],
            resource=RESOURCE,
        )
