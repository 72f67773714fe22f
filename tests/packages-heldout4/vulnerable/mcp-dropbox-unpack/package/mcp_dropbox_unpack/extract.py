import os
import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import Callable

Extractor = Callable[[Path, Path], list[str]]
_BY_SUFFIX: dict[str, Extractor] = {}


def handles(*suffixes: str):
    def mark(fn: Extractor) -> Extractor:
        for s in suffixes:
            _BY_SUFFIX[s] = fn
        return fn

    return mark


@handles(".zip")
def _zip(source: Path, target: Path) -> list[str]:
    names = []
    with zipfile.ZipFile(source) as z:
        for info in z.infolist():
            if info.is_dir() or info.filename.startswith("/"):
                continue
            out = os.path.join(target, info.filename)
            os.makedirs(os.path.dirname(out), exist_ok=True)
            with z.open(info) as src, open(out, "wb") as dst:
                shutil.copyfileobj(src, dst)
            names.append(info.filename)
    return names


@handles(".tar", ".tgz", ".gz")
def _tar(source: Path, target: Path) -> list[str]:
    with tarfile.open(source) as t:
        t.extractall(target, filter="fully_trusted")
        return t.getnames()


def extract(source: Path, target: Path) -> list[str]:
    try:
        fn = _BY_SUFFIX[source.suffix.lower()]
    except KeyError:
        raise ValueError(f"cannot unpack {source.suffix}") from None
    target.mkdir(parents=True, exist_ok=True)
    return fn(source, target)
