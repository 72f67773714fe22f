"""Builds bundles: zip archives with a manifest, signed or not, the same bytes every time."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Mapping
from typing import Any

SIGNATURE = b"not a real signature"


def manifest(kind: str = "node", **changes: Any) -> dict[str, Any]:
    """Return a valid manifest of a server of this *kind*; a change to None takes the key away."""
    entry = {"node": "server/index.js", "python": "server/main.py", "uv": "main.py", "binary": "server/run"}[
        kind
    ]
    command = {"node": "node", "python": "python", "uv": "uv", "binary": "${__dirname}/server/run"}[kind]
    document = {
        "manifest_version": "0.3",
        "name": "mail",
        "version": "1.2.3",
        "description": "Sends mail.",
        "author": {"name": "Ana"},
        "server": {
            "type": kind,
            "entry_point": entry,
            "mcp_config": {
                "command": command,
                "args": [f"${{__dirname}}/{entry}", "--box", "${user_config.box}"],
                "env": {"MAIL_KEY": "${user_config.key}"},
            },
        },
        **changes,
    }
    return {key: value for key, value in document.items() if value is not None}


def archive(files: Mapping[str, str | bytes], stated: object | None = None) -> bytes:
    """Return a bundle of *files* with the manifest *stated* (text as it is, anything else as JSON)."""
    content: dict[str, str | bytes] = dict(files)
    if stated is not None:
        content["manifest.json"] = stated if isinstance(stated, str | bytes) else json.dumps(stated)
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as opened:
        for path, body in sorted(content.items()):
            opened.writestr(zipfile.ZipInfo(path), body)
    return raw.getvalue()


def signed(data: bytes, *, patched: bool = False) -> bytes:
    """Return *data* with a signature block; *patched* counts it as the archive's comment."""
    block = b"MCPB_SIG_V1" + struct.pack("<I", len(SIGNATURE)) + SIGNATURE + b"MCPB_SIG_END"
    if patched:
        end = data.rindex(b"PK\5\6")
        data = data[: end + 20] + struct.pack("<H", len(block)) + data[end + 22 :]
    return data + block
