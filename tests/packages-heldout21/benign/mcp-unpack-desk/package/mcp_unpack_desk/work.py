import shutil
import tempfile
import zipfile
from pathlib import Path

from .limits import ArchiveError, Budget
from .members import members


class Work:
    def __init__(self, root: Path):
        self.root = root.resolve(strict=True)

    def path(self, name: str) -> Path:
        p = (self.root / name).resolve()
        if p == self.root or not p.is_relative_to(self.root):
            raise ArchiveError("outside of the work folder")
        return p

    def listing(self, name: str) -> list[dict]:
        budget, out = Budget(), []
        with members(self.path(name)) as it:
            for m in it:
                budget.member()
                out.append({"name": "/".join(m.parts), "size": m.size, "folder": m.folder})
        return out[:1000]

    def unpack(self, name: str, target: str) -> dict:
        source, final = self.path(name), self.path(target)
        if final.exists():
            raise ArchiveError("the target exists already")
        budget, files = Budget(), 0
        tmp = Path(tempfile.mkdtemp(prefix=".unpack-", dir=self.root))
        try:
            with members(source) as it:
                for m in it:
                    budget.member()
                    dest = tmp.joinpath(*m.parts)
                    if not dest.resolve().is_relative_to(tmp):
                        raise ArchiveError("member leaves the folder")
                    if m.folder:
                        dest.mkdir(parents=True, exist_ok=True)
                        continue
                    dest.parent.mkdir(parents=True, exist_ok=True)
                    self._copy(m, dest, budget)
                    files += 1
            final.parent.mkdir(parents=True, exist_ok=True)
            tmp.rename(final)
        except BaseException:
            shutil.rmtree(tmp, ignore_errors=True)
            raise
        return {"folder": final.relative_to(self.root).as_posix(), "files": files}

    @staticmethod
    def _copy(m, dest: Path, budget: Budget) -> None:
        size = 0
        with m.open() as src, dest.open("xb") as out:
            while block := src.read(1 << 16):
                size += len(block)
                if size > budget.single:
                    raise ArchiveError("a member is too large")
                budget.spend(len(block))
                out.write(block)

    def pack(self, folder: str, target: str) -> int:
        src, dest = self.path(folder), self.path(target)
        if dest.suffix != ".zip" or dest.is_relative_to(src):
            raise ArchiveError("the target must be a .zip outside of the folder")
        n = 0
        with zipfile.ZipFile(dest, "x", zipfile.ZIP_DEFLATED) as z:
            for p in sorted(src.rglob("*")):
                if p.is_file() and p.resolve() == p:
                    z.write(p, p.relative_to(src).as_posix())
                    n += 1
        return n
