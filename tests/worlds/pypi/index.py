"""A Python index made of a few lines of JSON: project pages and wheels, served through an injected transport.

A world is ``{"index": {name: {version: entry}}, "cases": [...]}``; an entry may have

    requires   list of Requires-Dist lines; null: the wheel cannot be had (nobody should ask for it)
    python     Requires-Python
    wheels     list of tags, default ["py3-none-any"]; an empty list means that there is none
    sdist      true if there is a source distribution; an object for what stands in it: ``info``, the lines of
               its PKG-INFO (default: those of an old one that states nothing), ``pyproject``, a text
    yanked     true or the reason
    padding    bytes that the wheel is made larger by
"""

from __future__ import annotations

import gzip
import hashlib
import html
import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Mapping
from typing import Any

from douane.http import Http, Response
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi import PypiRegistry
from douane.store import Store

INDEX = "https://index.test/simple/"
FILES = "https://files.test/"
JSON_TYPE = "application/vnd.pypi.simple.v1+json"
HTML_TYPE = "application/vnd.pypi.simple.v1+html"

Entry = Mapping[str, Any]


def metadata(name: str, version: str, entry: Entry) -> bytes:
    """Return the METADATA of a version."""
    lines = ["Metadata-Version: 2.4", f"Name: {name}", f"Version: {version}"]
    lines += [f"Requires-Dist: {line}" for line in entry.get("requires") or []]
    if entry.get("python"):
        lines.append(f"Requires-Python: {entry['python']}")
    return "\n".join([*lines, "", "Requires-Dist: not-a-header", ""]).encode()


def wheel(name: str, version: str, entry: Entry) -> bytes:
    """Return the bytes of a wheel, always the same for the same entry."""
    stem = f"{name.replace('-', '_')}-{version}"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        if entry.get("padding"):
            noise = hashlib.shake_256(stem.encode()).digest(int(entry["padding"]))
            archive.writestr(zipfile.ZipInfo(f"{name}/data.bin"), noise)
        info = zipfile.ZipInfo(f"{stem}.dist-info/METADATA")
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, metadata(name, version, entry))
    return buffer.getvalue()


def sdist(name: str, version: str, entry: Entry) -> bytes:
    """Return the bytes of a source distribution; the code in it ends whoever runs it."""
    stem = f"{name.replace('-', '_')}-{version}"
    inside = entry["sdist"] if isinstance(entry["sdist"], dict) else {}
    info = inside.get("info", ["Metadata-Version: 1.2"])
    files = {
        "PKG-INFO": "\n".join([*info, f"Name: {name}", f"Version: {version}", "", ""]),
        "setup.py": "raise SystemExit('this must never run')\n",
    }
    if "pyproject" in inside:
        files["pyproject.toml"] = inside["pyproject"]
    buffer = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path, text in files.items():
            member = tarfile.TarInfo(f"{stem}/{path}")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return buffer.getvalue()


class World:
    """Serves an index. `asked` lists what was asked for; `answers` replaces the answer for a URL."""

    def __init__(
        self,
        index: Mapping[str, Mapping[str, Entry]],
        *,
        base: str = INDEX,
        markup: bool = False,
        ranges: bool = True,
        separate: bool = False,
        files: str = FILES,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        self.base, self._markup, self._ranges, self._separate = base, markup, ranges, separate
        self._place = files
        self._extra = dict(extra or {})
        self._index = index
        self.bodies: dict[str, bytes | None] = {}
        self.pages: dict[str, list[dict[str, Any]]] = {
            name: [file for version, entry in versions.items() for file in self._files(name, version, entry)]
            for name, versions in index.items()
        }
        self.answers: dict[str, Response | Exception] = {}
        self.asked: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self._lock = threading.Lock()

    def _files(self, name: str, version: str, entry: Entry) -> list[dict[str, Any]]:
        stem = f"{name.replace('-', '_')}-{version}"
        names = [f"{stem}-{tag}.whl" for tag in entry.get("wheels", ["py3-none-any"])]
        if entry.get("sdist"):
            names.append(f"{stem}.tar.gz")
        files = []
        for filename in names:
            made = wheel if filename.endswith(".whl") else sdist
            body = made(name, version, entry)
            url = f"{self._place}{name}/{filename}"
            self.bodies[url] = None if entry.get("requires", []) is None else body
            file = {
                "filename": filename,
                "url": url,
                "hashes": {"sha256": hashlib.sha256(body).hexdigest()},
                "size": len(body),
                "requires-python": entry.get("python"),
                "yanked": entry.get("yanked", False),
            }
            if self._separate and filename.endswith(".whl"):
                text = metadata(name, version, entry)
                self.bodies[f"{url}.metadata"] = text
                file["core-metadata"] = {"sha256": hashlib.sha256(text).hexdigest()}
            files.append(file)
        return files

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        """Answer as an index does."""
        with self._lock:
            self.asked.append(url)
            self.headers.append(dict(headers))
        if url in self.answers:
            answer = self.answers[url]
            if isinstance(answer, Exception):
                raise answer
            return answer
        if url.startswith(self.base):
            return self._page(url)
        return self._file(url, headers)

    def _page(self, url: str) -> Response:
        name = url[len(self.base) :].strip("/")
        files = self.pages.get(name)
        if files is None:
            return Response(404, {}, b"", url)
        if self._markup:
            return Response(200, {"content-type": HTML_TYPE}, _markup(files), url)
        page = {"meta": {"api-version": "1.1"}, "name": name, "files": files, **self._extra}
        return Response(200, {"content-type": JSON_TYPE}, json.dumps(page).encode(), url)

    def _file(self, url: str, headers: Mapping[str, str]) -> Response:
        body = self.bodies.get(url)
        if body is None:
            return Response(404, {}, b"", url)
        span = headers.get("range")
        if not span or not self._ranges:
            return Response(200, {}, body, url)
        first, last = (int(part) for part in span.removeprefix("bytes=").split("-"))
        last = min(last, len(body) - 1)
        stated = {"content-range": f"bytes {first}-{last}/{len(body)}"}
        return Response(206, stated, body[first : last + 1], url)


def _markup(files: list[dict[str, Any]]) -> bytes:
    links = []
    for file in files:
        attributes = [f'href="{file["url"]}#sha256={file["hashes"]["sha256"]}"']
        if file["requires-python"]:
            attributes.append(f'data-requires-python="{html.escape(file["requires-python"])}"')
        if file["yanked"]:
            attributes.append(f'data-yanked="{file["yanked"] if file["yanked"] is not True else ""}"')
        links.append(f"<a {' '.join(attributes)}>{file['filename']}</a>")
    return f"<!DOCTYPE html><html><body>{'<br>'.join(links)}</body></html>".encode()


def config(*indexes: str, public: str = INDEX) -> PypiConfig:
    """Return a configuration that asks *indexes*, by default the world's own."""
    return PypiConfig(indexes=indexes or (public,), public=public)


def registry(
    world: World, *, store: Store | None = None, offline: bool = False, indexes: tuple[str, ...] = ()
) -> PypiRegistry:
    """Return a registry that asks *world* and never sleeps."""
    http = Http(world, offline=offline, sleep=lambda _seconds: None)
    return PypiRegistry(http, store or Store.in_memory(), config=config(*indexes), clock=lambda: 1000.0)
