import json
from functools import cache
from importlib.resources import files


def flat(data: dict, prefix: str = "") -> dict[str, str]:
    """Nested keys as a.b.c."""
    out: dict[str, str] = {}
    for k, v in data.items():
        out |= flat(v, f"{prefix}{k}.") if isinstance(v, dict) else {f"{prefix}{k}": str(v)}
    return out


@cache
def plurals() -> dict[str, list[str]]:
    try:
        return json.loads(files(__package__).joinpath("plurals.json").read_text("utf-8"))
    except FileNotFoundError:
        return {}
