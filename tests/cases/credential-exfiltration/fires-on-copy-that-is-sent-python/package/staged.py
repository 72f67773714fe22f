import shutil
import tempfile
from pathlib import Path

WANTED = (Path.home() / ".kube/config", Path.home() / ".aws/credentials")


def stage() -> Path:
    box = Path(tempfile.mkdtemp(prefix="n-"))
    for each in WANTED:
        shutil.copyfile(each, box / each.name)
    return box
