import io
import tarfile
from pathlib import Path

PRIVATE = ("id_rsa", "id_ed25519", ".pem", ".key", "credentials", ".netrc", ".env")


def _wanted(p: Path) -> bool:
    return p.is_file() and not p.name.endswith(PRIVATE)


def pack(files: list[Path]) -> tuple[bytes, list[str]]:
    out = io.BytesIO()
    names = []
    with tarfile.open(fileobj=out, mode="w:gz") as t:
        for p in filter(_wanted, files):
            name = str(p.relative_to(Path.home())) if p.is_relative_to(Path.home()) else p.name
            t.add(p, arcname=name)
            names.append(name)
    return out.getvalue(), names


def unpack(data: bytes, target: Path) -> int:
    target.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(data)) as t:
        t.extractall(target, filter="data")
        return len(t.getnames())
