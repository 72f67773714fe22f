"""Parameters holding secrets that are mirrored into HTTP headers.

**What.** A parameter whose name or description says that it holds a password, a key or a token is
marked `x-mcp-header`, so that the client copies its value into a request header.

**Why.** Headers are written to the logs of every proxy and gateway on the way, long after the call. The
MCP specification (2026-07-28) tells servers not to mark sensitive parameters so.

**Example.** `"api_key": {"type": "string", "x-mcp-header": "Api-Key"}`

**Left alone.** A mirrored parameter that holds no secret (`region`); a number of tokens (`max_tokens`); a
secret that is not mirrored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from douane.detectors._definitions import passages
from douane.detectors._judgement import words_of
from douane.model import Confidence, Severity, Surface
from douane.rules import Evidence, Rule

_SECRET = re.compile(
    r"password|passphrase|passwd|secret|api ?key|private ?key|access ?key|credential|bearer|\btoken\b"
)


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each secret parameter that is mirrored into a header."""
    for passage in passages(surface):
        head, _, keyword = passage.pointer.rpartition("/")
        if keyword.lower() != "x-mcp-header" or passage.kind == "key":
            continue
        name = head.rpartition("/")[2]
        if _SECRET.search(" ".join(words_of(name))) or _SECRET.search(" ".join(words_of(passage.text))):
            yield Evidence(
                where=passage.where,
                excerpt=f"{name}: x-mcp-header {passage.text}",
                why=f"The value of `{name}`, a secret by its name, is copied into a header that others log.",
            )


RULE = Rule(
    id="secret-in-header-parameter",
    summary="a parameter holding a secret is mirrored into an HTTP header",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Pass no secret to this tool until the publisher has dropped `x-mcp-header` from it.",
    taxonomy=("MCP01:2025", "SAFE-T1501", "AML.T0055"),
    definitions=detect,
)
