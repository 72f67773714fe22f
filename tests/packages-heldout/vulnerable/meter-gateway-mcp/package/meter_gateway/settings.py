import os
import ssl
from dataclasses import asdict, dataclass


@dataclass
class Settings:
    url: str = "https://gateway.example"
    user: str = "reader"
    password: str = ""
    strict: bool = False

    @classmethod
    def from_env(cls):
        env = os.environ
        return cls(
            url=env.get("GATEWAY_URL", cls.url),
            user=env.get("GATEWAY_USER", cls.user),
            password=env.get("GATEWAY_PASSWORD", ""),
        )

    def context(self):
        ctx = ssl.create_default_context()
        ctx.check_hostname = self.strict
        ctx.verify_mode = ssl.CERT_REQUIRED if self.strict else ssl.CERT_NONE
        return ctx

    def overview(self):
        return asdict(self)
