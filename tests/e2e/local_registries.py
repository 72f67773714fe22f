"""Registries that are not ours, started on the loopback: verdaccio for npm, pypiserver for Python.

They are tools of the tests, not things that are scanned. What is published goes through their ordinary APIs.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from e2e.packages import Built

VERDACCIO = Path(sys.prefix) / "verdaccio" / "node_modules" / "verdaccio" / "bin" / "verdaccio"
"""Where `make verdaccio` installs it."""

_PYPISERVER = Path(sys.prefix) / "bin" / "pypi-server"
_SECONDS = 40.0  # until a registry answers, on a machine that is busy
_CONFIG = """storage: {folder}/storage
auth:
  htpasswd: {{file: {folder}/htpasswd, max_users: -1}}
uplinks: {{}}
packages:
  "@*/*": {{access: $all, publish: $all, unpublish: $all}}
  "**": {{access: $all, publish: $all, unpublish: $all}}
log: {{type: stdout, format: pretty, level: error}}
"""


def verdaccio_is_missing() -> str | None:
    """Return why verdaccio cannot be started here, None where it can."""
    if shutil.which("node") is None:
        return "node is not installed"
    return None if VERDACCIO.is_file() else "verdaccio is not installed: `make verdaccio`"


def pypiserver_is_missing() -> str | None:
    """Return why pypiserver cannot be started here, None where it can."""
    return None if _PYPISERVER.is_file() else "pypiserver is not installed: `make test` does"


class Verdaccio:
    """npm's registry protocol at `url`. It keeps whatever a version's document says; times are its own."""

    def __init__(self, url: str) -> None:
        self.url = url

    def publish(self, built: Built, *, by: str = "anna", attested: bool = False, **more: Any) -> None:
        """Publish *built* as the account *by*; *more* goes into the version's document."""
        dist: dict[str, Any] = {
            "tarball": f"{self.url}/{built.name}/-/{built.filename}",
            "integrity": built.integrity,
            "shasum": hashlib.sha1(built.data).hexdigest(),  # noqa: S324 - what the protocol asks for
        }
        if attested:
            dist["attestations"] = {"url": f"{self.url}/-/npm/v1/attestations/{built.name}@{built.version}"}
        version = {
            **built.manifest,
            "_id": f"{built.name}@{built.version}",
            "_npmUser": {"name": by, "email": f"{by}@example.test"},
            "maintainers": [{"name": by, "email": f"{by}@example.test"}],
            **more,
            "dist": dist,
        }
        attachment = {
            "content_type": "application/octet-stream",
            "data": base64.b64encode(built.data).decode(),
            "length": len(built.data),
        }
        self._put(
            built.name,
            {
                "_id": built.name,
                "name": built.name,
                "dist-tags": {"latest": built.version},
                "versions": {built.version: version},
                "_attachments": {built.filename: attachment},
            },
        )

    def deprecate(self, name: str, message: str) -> None:
        """Say *message* against every version of *name*, as ``npm deprecate`` does."""
        with urllib.request.urlopen(f"{self.url}/{_escaped(name)}", timeout=20) as answer:  # noqa: S310 - loopback
            document = json.load(answer)
        for version in document["versions"].values():
            version["deprecated"] = message
        self._put(name, {**document, "_attachments": {}})

    def _put(self, name: str, document: Mapping[str, Any]) -> None:
        _ask(f"{self.url}/{_escaped(name)}", "PUT", json.dumps(document).encode(), "application/json")


class Pypiserver:
    """The simple API (PEP 503) at `url` + ``/simple/``. It knows no yanked files, times or statuses."""

    def __init__(self, url: str) -> None:
        self.url = url

    def publish(self, built: Built) -> None:
        """Upload *built* as twine does."""
        fields = {":action": "file_upload", "name": built.name, "version": built.version}
        border = "border-of-the-upload"
        parts = [
            f'--{border}\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in fields.items()
        ]
        head = f'content-disposition: form-data; name="content"; filename="{built.filename}"'
        parts.append(f"--{border}\r\n{head}\r\ncontent-type: application/octet-stream\r\n\r\n".encode())
        body = b"".join((*parts, built.data, f"\r\n--{border}--\r\n".encode()))
        _ask(f"{self.url}/", "POST", body, f"multipart/form-data; boundary={border}")


@contextmanager
def verdaccio(folder: Path) -> Iterator[Verdaccio]:
    """Run verdaccio with nothing but what is published to it, in *folder*."""
    (folder / "config.yaml").write_text(_CONFIG.format(folder=folder), encoding="utf-8")
    command = ["node", str(VERDACCIO), "-c", str(folder / "config.yaml"), "-l"]
    with _started(command, folder, "{host}:{port}") as url:
        yield Verdaccio(url)


@contextmanager
def pypiserver(folder: Path) -> Iterator[Pypiserver]:
    """Run pypiserver with nothing but what is published to it, in *folder*; it asks no other index."""
    packages = folder / "packages"
    packages.mkdir()
    command = [str(_PYPISERVER), "run", "-i", "127.0.0.1", "--disable-fallback", "-a", ".", "-P", "."]
    with _started([*command, str(packages), "-p"], folder, "{port}") as url:
        yield Pypiserver(url)


@contextmanager
def _started(command: list[str], folder: Path, place: str) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    log = (folder / "log").open("wb")
    with (
        log,
        subprocess.Popen(
            [*command, place.format(host="127.0.0.1", port=port)], stdout=log, stderr=log, cwd=folder
        ) as process,
    ):
        try:
            _await(url, process, folder / "log")
            yield url
        finally:
            process.terminate()
            process.wait(10)


def _await(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=5).close()  # noqa: S310 - loopback
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"it did not start: {log.read_text(errors='replace')[-2000:]}")


def _ask(url: str, method: str, body: bytes, kind: str) -> None:
    asked = urllib.request.Request(url, data=body, method=method, headers={"content-type": kind})  # noqa: S310
    with urllib.request.urlopen(asked, timeout=20) as answer:  # noqa: S310 - loopback
        assert answer.status < 300


def _escaped(name: str) -> str:
    return name.replace("/", "%2f")
