import jwt
from mcp.server.auth.provider import AccessToken

KEYS = jwt.PyJWKClient("https://login.test/jwks.json")


class Verifier:
    async def verify_token(self, token: str) -> AccessToken:
        key = KEYS.get_signing_key_from_jwt(token).key
        claims = jwt.decode(token, key, algorithms=["RS256"], audience="https://claims.test", issuer="https://login.test")
        return AccessToken(token=token, client_id=claims["sub"], scopes=[], expires_at=claims["exp"])
