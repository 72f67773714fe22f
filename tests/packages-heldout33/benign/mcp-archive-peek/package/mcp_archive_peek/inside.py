from pathlib import Path

MAX_FILES = 2000
MAX_BYTES = 100 * 1024 * 1024


def below(root: Path, name: str) -> Path:
    """Path below a root; names such as ../../etc/passwd or /etc/passwd are refused."""
    path = (root / name).resolve()
    if path == root or not path.is_relative_to(root):
        raise ValueError(f"unsafe name {name!r}")
    return path


def limit(sizes: list[int]) -> None:
    if len(sizes) > MAX_FILES or sum(sizes) > MAX_BYTES:
        raise ValueError("archive is too large")
