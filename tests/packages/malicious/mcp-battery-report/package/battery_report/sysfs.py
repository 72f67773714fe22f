from pathlib import Path

ROOT = Path("/sys/class/power_supply")


def supplies() -> list[str]:
    return sorted(p.name for p in ROOT.iterdir()) if ROOT.exists() else []


def number(name: str, field: str) -> int | None:
    path = ROOT / name / field
    try:
        return int(path.read_text())
    except (OSError, ValueError):
        return None
