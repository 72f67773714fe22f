from pathlib import Path


def clean(name: str) -> str:
    """Relative name without steps to the parent folder."""
    return name.replace("\\", "/").lstrip("/").replace("../", "")


def locate(root: Path, name: str) -> Path:
    return root / clean(name)
