"""What was placed really starts, in confinement, with the interpreters of this machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from confining import SHORT
from douane import targets
from douane.confinement import available, start
from douane.confinement.pipes import EndedError
from douane.environment import detect
from douane.materialised import Interpreters, Placed, startables
from douane.model import Package
from placing import npm, npm_files, placed, pypi, wheel_files

pytestmark = pytest.mark.skipif(
    available() is not None, reason=f"nothing can be confined here: {available()}"
)

MINOR = f"{sys.version_info.major}.{sys.version_info.minor}"


def _said(found: Placed, package: Package) -> str:
    target = targets.parse(f"{package.ecosystem}:{package.name}", cwd=Path("/"))[0]
    (attempt,) = startables(target, found.closure, None, found, here=found.closure.environment).startables
    said = b""
    with start(attempt.program, SHORT) as running:
        try:
            while (message := running.receive(10)) is not None:
                said += message + b"\n"
        except EndedError:
            pass
        observed = running.close()
    return said.decode() or observed.stderr


def test_a_wheel_starts_with_its_dependencies_and_no_other_packages(tmp_path: Path) -> None:
    real = Interpreters()
    if real.python(MINOR) is None:
        pytest.skip(f"no Python {MINOR} of the usual layout")
    code = (
        "import json, sys, dep\n"
        "def main():\n"
        "    import os\n"
        "    paths = [path for path in sys.path if path.endswith('site-packages')]\n"
        f"    others = sys.base_prefix + '/lib/python{MINOR}/site-packages'\n"
        "    seen = os.listdir(others) if os.path.isdir(others) and sys.base_prefix != '/usr' else []\n"
        "    print(json.dumps({'dep': dep.__file__, 'paths': paths, 'prefix': sys.prefix, 'seen': seen}))\n"
    )
    server = pypi("srv")
    files = {
        server: wheel_files("srv", "srv = srv:main", files={"srv/__init__.py": code}),
        pypi("dep"): wheel_files("dep"),
    }
    found = placed(tmp_path, files, found=real, python=detect().python)
    site = f"/srv/server/venv/lib/python{MINOR}/site-packages"
    assert _said(found, server).strip() == (
        f'{{"dep": "{site}/dep/__init__.py", "paths": ["{site}"], "prefix": "/srv/server/venv", "seen": []}}'
    )


def test_a_package_of_npm_starts_and_cannot_change_itself(tmp_path: Path) -> None:
    real = Interpreters()
    if real.node() is None:
        pytest.skip("no node")
    code = (
        "#!/usr/bin/env node\nconst dep = require('dep');\n"
        "try { require('fs').writeFileSync(__filename, ''); console.log('changed'); }\n"
        "catch (error) { console.log(JSON.stringify([dep.name, error.code])); }\n"
    )
    server = npm("srv")
    files = {
        server: npm_files("srv", {"cli.js": code}),
        npm("dep"): npm_files("dep", {"index.js": "exports.name = 'x'"}),
    }
    found = placed(tmp_path, files, found=real)
    assert _said(found, server).strip() == '["x","EROFS"]'
