import os
import re
from dataclasses import dataclass

ADDRESS = re.compile(r"^[^\s@<>,;]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$", re.I)


class ConfigError(RuntimeError):
    pass


def domain(address: str) -> str:
    m = ADDRESS.match(address)
    if not m:
        raise ConfigError(f"{address!r} is not an address")
    return m[1].lower()


@dataclass(frozen=True)
class Config:
    host: str
    port: int
    user: str
    password: str
    sender: str
    archive: str | None = None

    @classmethod
    def load(cls, env=os.environ) -> "Config":
        try:
            c = cls(
                host=env["MAIL_HOST"],
                port=int(env.get("MAIL_PORT", "465")),
                user=env["MAIL_USER"],
                password=env["MAIL_PASSWORD"],
                sender=env["MAIL_SENDER"],
                archive=env.get("MAIL_ARCHIVE") or None,
            )
        except KeyError as e:
            raise ConfigError(f"{e.args[0]} is not set") from None
        if c.archive and domain(c.archive) != domain(c.sender):
            raise ConfigError("MAIL_ARCHIVE must be in the domain of MAIL_SENDER")
        return c

    def __repr__(self) -> str:
        return f"Config(host={self.host!r}, sender={self.sender!r}, archive={self.archive!r})"
