import secrets
import time
from dataclasses import dataclass, field
from pathlib import Path

KINDS = {
    "Pictures": {".png", ".jpg", ".jpeg", ".webp", ".heic"},
    "Documents": {".pdf", ".docx", ".odt", ".txt", ".md"},
    "Archives": {".zip", ".gz", ".xz", ".7z"},
    "Installers": {".dmg", ".msi", ".deb", ".exe", ".pkg"},
}
DAY = 86_400


@dataclass
class Plan:
    moves: list[tuple[Path, Path]] = field(default_factory=list)
    trash: list[Path] = field(default_factory=list)
    token: str = field(default_factory=lambda: secrets.token_hex(4))
    made: float = field(default_factory=time.monotonic)

    @property
    def fresh(self) -> bool:
        return time.monotonic() - self.made < 600


def make(folder: Path, trash_after_days: int) -> Plan:
    p = Plan()
    now = time.time()
    for f in sorted(folder.iterdir()):
        if f.is_symlink() or not f.is_file() or f.name.startswith("."):
            continue
        age = (now - f.stat().st_mtime) / DAY
        kind = next((k for k, ext in KINDS.items() if f.suffix.lower() in ext), None)
        if kind == "Installers" and age > trash_after_days:
            p.trash.append(f)
        elif kind and age > 1:
            target = folder / kind / f.name
            if not target.exists():
                p.moves.append((f, target))
    return p
