import os
from dataclasses import dataclass

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Settings:
    host: str
    port: int
    token: str
    hook_secret: str
    allowed_hosts: list[str]

    @classmethod
    def from_env(cls) -> "Settings":
        token = os.getenv("MCP_TOKEN", "")
        host = os.getenv("HOST", LOOPBACK)
        port = int(os.getenv("PORT", "8600"))
        secret = os.environ["HOOK_SECRET"]
        if len(secret) < 16:
            raise SystemExit("HOOK_SECRET needs 16 characters or more")
        if host != LOOPBACK and len(token) < 32:
            raise SystemExit("set MCP_TOKEN (32 characters or more) before you listen on other addresses")
        public = os.getenv("PUBLIC_HOST")
        return cls(host, port, token, secret, [f"{LOOPBACK}:{port}", f"localhost:{port}", *([public] if public else [])])
