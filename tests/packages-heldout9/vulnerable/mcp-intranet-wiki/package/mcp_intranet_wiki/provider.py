import secrets
import time

from mcp.server.auth.provider import (
    AccessToken,
    AuthorizationCode,
    AuthorizationParams,
    OAuthAuthorizationServerProvider,
    construct_redirect_uri,
)
from mcp.shared.auth import OAuthToken

from .clients import known_clients


class WikiProvider(OAuthAuthorizationServerProvider):
    def __init__(self) -> None:
        self._clients = known_clients()
        self._codes: dict[str, AuthorizationCode] = {}
        self._tokens: dict[str, AccessToken] = {}

    async def get_client(self, client_id: str):
        return self._clients.get(client_id)

    async def authorize(self, client, params: AuthorizationParams) -> str:
        code = secrets.token_urlsafe(32)
        self._codes[code] = AuthorizationCode(
            code=code,
            client_id=client.client_id,
            scopes=["wiki"],
            expires_at=time.time() + 60,
            code_challenge=params.code_challenge,
            redirect_uri=params.redirect_uri,
            redirect_uri_provided_explicitly=params.redirect_uri_provided_explicitly,
        )
        return construct_redirect_uri(str(params.redirect_uri), code=code, state=params.state)

    async def load_authorization_code(self, client, authorization_code: str):
        found = self._codes.get(authorization_code)
        return found if found and found.client_id == client.client_id else None

    async def exchange_authorization_code(self, client, authorization_code) -> OAuthToken:
        del self._codes[authorization_code.code]
        token = secrets.token_urlsafe(32)
        expires = int(time.time()) + 3600
        self._tokens[token] = AccessToken(token=token, client_id=client.client_id, scopes=["wiki"], expires_at=expires)
        return OAuthToken(access_token=token, expires_in=3600, scope="wiki")

    async def load_access_token(self, token: str):
        found = self._tokens.get(token)
        return found if found and found.expires_at > time.time() else None
