import io
import shutil
import tarfile
from pathlib import Path


def unpack(data: bytes, base: Path) -> list[str]:
    names = []
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as tar:
        for member in tar:
            if not member.isfile() or not member.name.endswith(".log"):
                continue
            target = base.joinpath(member.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            with tar.extractfile(member) as src, target.open("wb") as dst:
                shutil.copyfileobj(src, dst)
            names.append(member.name)
    return names
