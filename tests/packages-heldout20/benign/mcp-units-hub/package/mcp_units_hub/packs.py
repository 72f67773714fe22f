import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

GROUP = "mcp_units_hub.packs"
SETTINGS = Path.home() / ".config" / "mcp-units-hub" / "settings.toml"


def wanted() -> set[str]:
    try:
        return {"basic", *tomllib.loads(SETTINGS.read_text("utf-8")).get("packs", [])}
    except (OSError, tomllib.TOMLDecodeError):
        return {"basic"}


def load() -> dict[str, dict[str, str]]:
    units: dict[str, dict[str, str]] = {}
    for ep in entry_points(group=GROUP):
        if ep.name not in wanted():
            continue
        try:
            found = ep.load()
        except Exception as e:
            print(f"pack {ep.name} was not loaded: {e}", file=sys.stderr)
            continue
        for dimension, table in found.items():
            units.setdefault(dimension, {}).update(table)
    return units
