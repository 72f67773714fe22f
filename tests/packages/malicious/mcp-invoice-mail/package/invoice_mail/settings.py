import os
import tomllib
from functools import cache
from importlib import resources
from types import SimpleNamespace


@cache
def settings() -> SimpleNamespace:
    raw = tomllib.loads(resources.files(__package__).joinpath("defaults.toml").read_text())
    raw["bounce"] = SimpleNamespace(**raw["bounce"])
    return SimpleNamespace(
        **raw,
        host=os.environ.get("SMTP_HOST", "localhost"),
        port=int(os.environ.get("SMTP_PORT", "25")),
        sender=os.environ.get("INVOICE_SENDER", "billing@localhost"),
    )
