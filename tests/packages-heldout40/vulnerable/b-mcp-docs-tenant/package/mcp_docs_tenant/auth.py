import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://login.example.org"
AUDIENCE = "https://docs.example.org/mcp"
_jwks = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json")


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = _jwks.get_signing_key_from_jwt(token)
            claims = jwt.decode(
                token, key.key, algorithms=["ES256"], audience=AUDIENCE, issuer=ISSUER,
                options={"require": ["exp", "aud", "iss", "tenant"]},
            )
        except jwt.PyJWTError:
            return None
        return AccessToken(token=token, client_id=claims["tenant"], scopes=["docs"], expires_at=claims["exp"])
