from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.fastmcp import FastMCP

from .tokens import verify_bearer


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        claims = verify_bearer(token)
        return AccessToken(token=token, client_id=claims["sub"], scopes=["ledger"])


mcp = FastMCP("ledger", token_verifier=Verifier())
