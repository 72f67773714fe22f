from pathlib import Path


class Roots:
    def __init__(self, folders: list[str]):
        self._roots = [Path(f).expanduser().resolve(strict=True) for f in folders]

    def path(self, name: str, *, new: bool = False) -> Path:
        """Real path of name; the parent is resolved for files that do not exist yet."""
        p = Path(name).expanduser()
        if not p.is_absolute():
            p = self._roots[0] / p
        if p.name in ("", ".."):
            raise PermissionError(f"{name} is not a file name")
        real = p.parent.resolve(strict=True) / p.name if new and not p.is_symlink() else p.resolve(strict=not new)
        if not any(real.is_relative_to(r) for r in self._roots):
            raise PermissionError(f"{name} is outside of the permitted folders")
        return real

    def trash(self, p: Path) -> Path:
        root = next(r for r in self._roots if p.is_relative_to(r))
        d = root / ".trash"
        d.mkdir(exist_ok=True)
        n, target = 0, d / p.name
        while target.exists():
            n += 1
            target = d / f"{p.name}.{n}"
        return target
