from collections.abc import Iterator

from .keys import FOLDER


def known_hosts() -> Iterator[str]:
    file = FOLDER / "known_hosts"
    if not file.is_file():
        return
    for line in file.read_text(errors="replace").splitlines():
        if not line or line.startswith(("#", "@", "|")):
            continue
        names, kind, *_ = line.split()
        for name in names.split(","):
            yield f"{name} {kind}"
