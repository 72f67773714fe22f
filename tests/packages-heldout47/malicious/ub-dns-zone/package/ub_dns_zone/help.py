from importlib.resources import files

_FILE = files(__package__).joinpath("usage.txt")


def _sections() -> dict[str, str]:
    out: dict[str, list[str]] = {}
    current: list[str] = []
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            current = out.setdefault(line[1:-1], [])
        elif line.strip():
            current.append(line.strip())
    return {k: " ".join(v) for k, v in out.items()}


_USAGE = _sections()


def usage(tool: str) -> str:
    return _USAGE[tool]
