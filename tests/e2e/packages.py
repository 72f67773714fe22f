"""Builds small packages: npm tarballs and wheels, the same bytes every time."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Tool = Mapping[str, Any]

SEND: Tool = {
    "name": "send",
    "description": "Sends a mail to one recipient.",
    "inputSchema": {"type": "object", "properties": {"to": {"type": "string"}}},
}
ECHO: Tool = {"name": "echo", "description": "Returns its text.", "inputSchema": {"type": "object"}}


@dataclass(frozen=True)
class Built:
    """One file an index serves, and what the index says of it."""

    name: str
    version: str
    filename: str
    data: bytes
    manifest: Mapping[str, Any] = field(default_factory=dict)
    requires_python: str | None = None
    yanked: str | bool = False
    uploaded: str | None = None  # ISO 8601
    announced: str | None = None  # a hash that is not the data's
    more: Mapping[str, Any] = field(default_factory=dict)  # what else the index says of the file

    @property
    def sha256(self) -> str:
        return self.announced or hashlib.sha256(self.data).hexdigest()

    @property
    def integrity(self) -> str:
        digest = base64.b64encode(hashlib.sha512(self.data).digest()).decode()
        return self.announced or f"sha512-{digest}"


def npm(
    name: str,
    version: str = "1.0.0",
    *,
    tools: tuple[Tool, ...] = (),
    files: Mapping[str, str | bytes] | None = None,
    announced: str | None = None,
    **manifest: Any,
) -> Built:
    """Return an npm package; with *tools* it is a server that lists them."""
    content: dict[str, str | bytes] = dict(files or {})
    if tools:
        content["index.js"] = server_js(name, tools)
        started = {name.rpartition("/")[2]: "index.js"}
        manifest = {"main": "index.js", "type": "module", "bin": started} | manifest
    document = {"name": name, "version": version, **manifest}
    content["package.json"] = json.dumps(document)
    filename = f"{name.rpartition('/')[2]}-{version}.tgz"
    data = _tarball({f"package/{path}": body for path, body in content.items()})
    return Built(name, version, filename, data, manifest=document, announced=announced)


def server_js(name: str, tools: tuple[Tool, ...]) -> str:
    return f"""import {{ Server }} from "@modelcontextprotocol/sdk/server/index.js";
import {{ ListToolsRequestSchema }} from "@modelcontextprotocol/sdk/types.js";
const about = {{ name: {json.dumps(name)}, version: "1.0.0" }};
const server = new Server(about, {{ capabilities: {{ tools: {{}} }} }});
server.setRequestHandler(ListToolsRequestSchema, async () => ({{ tools: {json.dumps(list(tools))} }}));
"""


SERVER_PY = '''from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")


@mcp.tool()
def take(text: str) -> str:
    """Takes a note."""
    return text
'''


def wheel(
    name: str,
    version: str = "1.0.0",
    *,
    requires: tuple[str, ...] = (),
    requires_python: str | None = None,
    yanked: str | bool = False,
    announced: str | None = None,
    files: Mapping[str, str | bytes] | None = None,
) -> Built:
    """Return a wheel for any platform."""
    stem = f"{name.replace('-', '_')}-{version}"
    metadata = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    metadata += [f"Requires-Dist: {item}" for item in requires]
    if requires_python:
        metadata.append(f"Requires-Python: {requires_python}")
    content: dict[str, str | bytes] = {
        f"{name.replace('-', '_')}/__init__.py": SERVER_PY,
        **(files or {}),
        f"{stem}.dist-info/METADATA": "\n".join(metadata) + "\n",
        f"{stem}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{stem}.dist-info/entry_points.txt": f"[console_scripts]\n{name} = {name.replace('-', '_')}:main\n",
        f"{stem}.dist-info/RECORD": "",
    }
    return Built(
        name,
        version,
        f"{stem}-py3-none-any.whl",
        _zip(content),
        requires_python=requires_python,
        yanked=yanked,
        announced=announced,
    )


def sdist(
    name: str,
    version: str = "1.0.0",
    *,
    files: Mapping[str, str | bytes] | None = None,
    announced: str | None = None,
) -> Built:
    """Return a source distribution, which only a build would turn into something to install."""
    stem = f"{name}-{version}"
    info = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    content = {"PKG-INFO": info, "setup.py": "from setuptools import setup\nsetup()\n", **(files or {})}
    data = _tarball({f"{stem}/{path}": body for path, body in content.items()})
    return Built(name, version, f"{stem}.tar.gz", data, announced=announced)


def _tarball(files: Mapping[str, str | bytes]) -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w") as archive:
        for path, body in sorted(files.items()):
            data = body.encode() if isinstance(body, str) else body
            member = tarfile.TarInfo(path)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return gzip.compress(raw.getvalue(), mtime=0)


def _zip(files: Mapping[str, str | bytes]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        for path, body in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(path), body)
    return raw.getvalue()
