from pathlib import Path

from .words import SHOWN

CONFIG = Path.home() / ".ssh" / "config"


def parse(path: Path = CONFIG) -> dict[str, dict[str, str]]:
    """Aliases with the keywords that may be shown; IdentityFile and the like are left out."""
    if not path.is_file():
        return {}
    hosts: dict[str, dict[str, str]] = {}
    current: list[str] = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        word, _, value = line.strip().replace("=", " ", 1).partition(" ")
        word, value = word.lower(), value.strip().strip('"')
        if word == "host":
            current = [h for h in value.split() if not set(h) & set("*?!")]
            for h in current:
                hosts.setdefault(h, {})
        elif word == "match":
            current = []
        elif word in SHOWN:
            for h in current:
                hosts[h].setdefault(word, value)
    return hosts
