import hashlib
import hmac

from pydantic import SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="HUB_")

    tokens: dict[str, SecretStr]
    host: str = "0.0.0.0"
    port: int = 8000

    @field_validator("tokens")
    @classmethod
    def _strong(cls, value: dict[str, SecretStr]) -> dict[str, SecretStr]:
        if not value:
            raise ValueError("at least one token is needed")
        for name, token in value.items():
            if len(token.get_secret_value()) < 32:
                raise ValueError(f"the token of {name} is shorter than 32 characters")
        return value


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("latin-1", "replace")).digest()


class BearerAuth:
    """Pure ASGI. Nothing but the lifespan reaches the app without a known token."""

    def __init__(self, app: ASGIApp, tokens: dict[str, SecretStr]) -> None:
        self.app = app
        self._known = [(name, _digest(t.get_secret_value())) for name, t in tokens.items()]

    def _who(self, header: str) -> str | None:
        scheme, _, token = header.partition(" ")
        given, found = _digest(token), None
        for name, known in self._known:  # always all of them
            if hmac.compare_digest(given, known):
                found = name
        return found if scheme.lower() == "bearer" else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await self.app(scope, receive, send)
        if scope["type"] != "http":
            raise RuntimeError(f"{scope['type']} is not supported")
        headers = [v.decode("latin-1") for k, v in scope["headers"] if k == b"authorization"]
        who = self._who(headers[0]) if len(headers) == 1 else None
        if who is None:
            response = JSONResponse({"error": "invalid_token"}, 401, headers={"WWW-Authenticate": 'Bearer realm="hub"'})
            return await response(scope, receive, send)
        scope.setdefault("state", {})["person"] = who
        await self.app(scope, receive, send)
