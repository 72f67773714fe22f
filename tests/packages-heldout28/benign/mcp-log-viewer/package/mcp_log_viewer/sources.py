import os
import tomllib
from pathlib import Path


def sources() -> dict[str, Path]:
    """[logs] table of the configuration file: application name = path."""
    cfg = Path(os.getenv("LOG_VIEWER_CONFIG", Path.home() / ".config" / "log-viewer.toml"))
    table = tomllib.loads(cfg.read_text("utf8"))["logs"]
    return {name: Path(p) for name, p in table.items()}
