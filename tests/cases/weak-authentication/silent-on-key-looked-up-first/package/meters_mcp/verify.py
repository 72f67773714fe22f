import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

AUDIENCE = "https://meters.example"
KEYS: dict[str, str] = {}


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        unchecked = jwt.decode(token, options={"verify_signature": False})
        key = KEYS.get(unchecked.get("iss", ""))
        if key is None:
            return None
        try:
            claims = jwt.decode(token, key, algorithms=["ES256"], audience=AUDIENCE)
        except jwt.PyJWTError:
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=[])
