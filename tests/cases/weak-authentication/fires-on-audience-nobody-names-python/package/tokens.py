import jwt
from mcp.server.auth.provider import AccessToken
from mcp.server.fastmcp import FastMCP

KEYS = jwt.PyJWKClient("https://login.example/keys")


class Tokens:
    def __init__(self, audience=None):
        self.audience = audience

    async def verify_token(self, token):
        key = KEYS.get_signing_key_from_jwt(token).key
        said = jwt.decode(
            token,
            key,
            algorithms=["ES256"],
            audience=self.audience,
            options={"verify_aud": bool(self.audience)},
        )
        return AccessToken(token=token, client_id=said["sub"], scopes=[])


mcp = FastMCP("ledger", token_verifier=Tokens())
