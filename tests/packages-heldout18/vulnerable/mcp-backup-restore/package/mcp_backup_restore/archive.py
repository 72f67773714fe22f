import os
import tarfile


class Archive:
    def __init__(self, path: str):
        self._tar = tarfile.open(path, "r:*")

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *exc) -> None:
        self._tar.close()

    def names(self) -> list[str]:
        return self._tar.getnames()

    def unpack(self, folder: str) -> int:
        base = os.path.join(os.getcwd(), os.path.basename(folder))
        os.makedirs(base, exist_ok=True)
        n = 0
        for member in self._tar:
            self._tar.extract(member, base, filter="fully_trusted")
            n += 1
        return n
