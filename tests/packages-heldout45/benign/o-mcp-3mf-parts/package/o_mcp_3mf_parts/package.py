from pathlib import Path, PurePosixPath
from zipfile import ZipFile, ZipInfo

from defusedxml.ElementTree import fromstring

MODELS = Path("models").resolve()
OUT = Path("textures").resolve()
LIMIT = 64 << 20


def _read(z: ZipFile, info: ZipInfo) -> bytes:
    with z.open(info) as f:
        data = f.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise ValueError(f"{info.filename} is too large")
    return data


def open_model(name: str) -> ZipFile:
    path = (MODELS / name).resolve()
    if not path.is_relative_to(MODELS):
        raise ValueError("outside the models folder")
    return ZipFile(path)


def parts(z: ZipFile) -> list[dict]:
    root = fromstring(_read(z, z.getinfo("3D/3dmodel.model")), forbid_dtd=True)
    return [{"id": o.get("id"), "name": o.get("name", "")} for o in root.iter() if o.tag.rpartition("}")[2] == "object"]


def textures(z: ZipFile) -> list[str]:
    OUT.mkdir(exist_ok=True)
    written = []
    for info in z.infolist():
        inner = PurePosixPath(info.filename)
        if inner.parent != PurePosixPath("3D/Textures") or inner.suffix not in {".png", ".jpeg"}:
            continue
        target = (OUT / inner.name).resolve()
        if not target.is_relative_to(OUT) or target.exists():
            continue
        target.write_bytes(_read(z, info))
        written.append(inner.name)
    return written
