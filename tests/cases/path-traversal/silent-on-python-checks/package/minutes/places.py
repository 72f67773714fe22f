from pathlib import Path


def require_inside(root: Path, place: Path) -> None:
    if not str(place.resolve()).startswith(f"{root}/"):
        raise PermissionError(place)


def place_of(root: Path, name: str) -> Path:
    place = (root / name).resolve()
    if root == place or root in place.parents:
        return place
    raise PermissionError(name)
