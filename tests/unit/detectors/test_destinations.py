"""With which hosts a call can talk: what stands behind something that is not known is no host by itself."""

from __future__ import annotations

import pytest

from douane.detectors._catalogue import catalogue
from douane.detectors._destinations import hosts_of
from douane.detectors._flow import program_of
from flowing import codebase


@pytest.mark.parametrize(
    ("call", "hosts"),
    [
        ("fetch(`${root}/stages/${build}?api-version=7.2-preview.1`)", ((), False)),
        ("fetch(root + '&api-version=7.1')", ((), False)),
        ("fetch(`https://code.example/stages/${build}?version=7.1`)", (("code.example",), True)),
        ("dns.lookup(`${root}.zone.example`)", (("zone.example",), True)),
    ],
)
def test_hosts(call: str, hosts: tuple[tuple[str, ...], bool]) -> None:
    code = codebase(a_js=f"const dns = require('dns');\nfunction f(root, build) {{ {call}; }}")
    program = program_of(code)
    ((entry, state),) = catalogue("code/network.toml", "send", "lookup").calls(program, program.paths)
    assert hosts_of(program, state, entry) == hosts
