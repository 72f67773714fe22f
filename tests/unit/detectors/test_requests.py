"""Rules about requests: listeners, authentication, redirects, tokens handed on, TLS, exposed secrets."""

from __future__ import annotations

import pytest

from douane import detectors
from douane.model import Artifact, Ecosystem, FileTree, Package
from douane.syntax import Codebase

RULES = {rule.id: rule for rule in detectors.every()}
FASTMCP = "from mcp.server.fastmcp import FastMCP\nimport os\n"
EXPRESS = "import express from 'express';\nimport jwt from 'jsonwebtoken';\nconst app = express();\n"
OVER_HTTP = f"{EXPRESS}const t = new StreamableHTTPServerTransport({{}});\n"


def found(rule: str, source: str, path: str) -> list[str]:
    """The severities of what *rule* finds in a package of one file."""
    package = Package(ecosystem=Ecosystem.NPM, name="case", version="1.0.0", path=".")
    codebase = Codebase(Artifact(package=package, tree=FileTree({path: source.encode()})))
    look = RULES[rule].code
    assert look is not None
    return [(evidence.severity or RULES[rule].severity).value for evidence in look(codebase)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("FastMCP('x', host='0.0.0.0').run(transport='sse')", ["medium"]),
        ("m = FastMCP('x')\nm.settings.host = '::'\nm.run(transport='sse')", ["medium"]),
        ("FastMCP('x', host=os.getenv('HOST', '0.0.0.0')).run(transport='sse')", ["medium"]),
        ("FastMCP('x', host=os.getenv('HOST', '127.0.0.1')).run(transport='sse')", []),
        ("FastMCP('x', host=os.environ['HOST']).run(transport='sse')", []),
        ("FastMCP('x', host='0.0.0.0', token_verifier=V()).run(transport='sse')", ["low"]),
        ("D = {'host': '0.0.0.0'}\ndef o():\n    r = dict(D)\n    return r\nFastMCP('x', **o())", ["medium"]),
    ],
)
def test_python_listeners(source: str, expected: list[str]) -> None:
    assert found("public-listener", FASTMCP + source, "server.py") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("app.listen(3000)", ["medium"]),
        ("app.listen(process.env.PORT, () => {})", ["medium"]),
        ("app.listen(3000, process.env.HOST)", ["medium"]),
        ("app.listen(3000, process.env.HOST ?? 'localhost')", []),
        ("app.listen({ port: 3000, host: '127.0.0.1' })", []),
        ("app.listen(0)", []),
        ("app.listen('/run/app.sock')", []),
        ("app.listen(options)", []),
        ("// requireBearerAuth comes later\napp.listen(3000)", ["medium"]),
        ("app.use(requireBearerAuth({ verifier }));\napp.listen(3000)", ["low"]),
        (
            "function auth(req, res, next) { if (!process.env.KEY_TOKEN) return next(); "
            "check(req.headers.authorization); }\napp.use(auth);\napp.listen(3000)",
            ["medium"],
        ),
    ],
)
def test_javascript_listeners(source: str, expected: list[str]) -> None:
    assert found("public-listener", OVER_HTTP + source, "server.js") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import httpx, os\nON = os.getenv('T', 'no') == 'yes'\nhttpx.Client(verify=ON)", ["medium"]),
        ("import httpx, os\nON = os.getenv('T', 'yes') == 'yes'\nhttpx.Client(verify=ON)", []),
        (
            "import httpx, os\nU = os.getenv('U', 'https://a.b')\nhttpx.Client(verify=not U.endswith('.b'))",
            ["medium"],
        ),
        ("import httpx, os\nhttpx.Client(verify=not os.getenv('INSECURE'))", []),
        ("import ssl\nc = ssl.create_default_context()\nif insecure:\n    c.check_hostname = False", ["low"]),
        ("import requests\nrequests.get('https://localhost:1/', verify=False)", []),
        ("import ssl\nssl._create_default_https_context = ssl._create_unverified_context", ["medium"]),
    ],
)
def test_python_tls(source: str, expected: list[str]) -> None:
    assert found("tls-verification-off", source, "client.py") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", ["medium"]),
        ("if (flags.insecure) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", ["low"]),
        ("new Agent({ rejectUnauthorized: process.env.STRICT === 'true' })", ["medium"]),
        ("new Agent({ rejectUnauthorized: process.env.STRICT !== 'false' })", []),
        ("new Agent({ rejectUnauthorized: !insecure })", []),
        ("new Agent({ checkServerIdentity: () => undefined })", ["medium"]),
    ],
)
def test_javascript_tls(source: str, expected: list[str]) -> None:
    assert found("tls-verification-off", source, "client.js") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "function auth(req, res, n) { req.user = jwt.decode(req.headers.authorization); n(); }",
            ["high"],
        ),
        ("const ends = (token) => jwt.decode(token).exp", []),
        ("app.use((req, res, next) => req.headers['x-api-key'] === 'sk-inner-9931' ? next() : 0)", ["high"]),
        (
            "app.use((req, res, n) => process.env.A_TOKEN.startsWith(req.headers['x-key']) ? n() : 0)",
            ["high"],
        ),
        ("function f(token) { return token === 'identifier'; }", []),
        ("function isAllowed(u) { try { return ask(u); } catch { return true; } }", ["medium"]),
        ("function needsLogin(u) { try { return ask(u); } catch { return true; } }", []),
        ("app.get('/admin/env', (req, res) => res.json(process.env))", ["medium"]),
        ("app.use(requireAuth);\napp.get('/admin/env', (req, res) => res.json(process.env))", []),
        ("app.get('/health', (req, res) => res.json({}))", []),
    ],
)
def test_authentication(source: str, expected: list[str]) -> None:
    assert found("weak-authentication", EXPRESS + source, "server.js") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("app.get('/a', (req, res) => res.redirect(req.query.to))", ["medium"]),
        ("app.get('/a', (req, res) => res.redirect(`${req.query.redirect_uri}?code=${code}`))", ["high"]),
        (
            "app.get('/a', (req, res) => { const u = req.query.to; if (ok.has(u)) res.redirect(u); })",
            [],
        ),
        ("app.get('/a', (req, res) => res.redirect('/b?x=' + req.query.x))", []),
        ("app.get('/a', (req, res) => res.redirect(301, req.url.replace('/a', '/b')))", []),
        ("const ok = (redirectUri) => /^https:\\/\\/a\\.example\\/cb$/.test(redirectUri)", []),
        ("const ok = (redirectUri) => /^https:\\/\\/a\\.example/.test(redirectUri)", ["medium"]),
        ("const ok = (redirectUri) => redirectUri.startsWith('https://a.example/')", []),
        ("const client = { redirect_uris: ['*'] }", ["medium"]),
    ],
)
def test_redirects(source: str, expected: list[str]) -> None:
    assert found("open-redirect", EXPRESS + source, "server.js") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("fetch('https://b.example', { headers: { authorization: req.headers.authorization } })", ["medium"]),
        ("fetch('https://b.example', { headers: req.headers })", ["medium"]),
        ("fetch('http://127.0.0.1:1/', { headers: { authorization: req.headers.authorization } })", []),
        (
            "fetch('https://i.example/userinfo', { headers: { authorization: req.headers.authorization } })",
            [],
        ),
        (
            "fetch('https://b.example', { headers: { authorization: swap(req.headers.authorization) } })",
            [],
        ),
        ("fetch('https://b.example', { headers: { accept: req.headers.accept } })", []),
    ],
)
def test_passthrough(source: str, expected: list[str]) -> None:
    handler = f"{EXPRESS}app.post('/mcp', async (req, res) => {{ await {source}; }});"
    assert found("token-passthrough", handler, "server.js") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("print(KEY)", ["medium"]),
        ("print(KEY[-4:], len(KEY), mask(KEY), 'set' if KEY else 'missing')", []),
        ("raise ValueError(f'bad key {KEY}')", ["medium"]),
        ("print(requests.get('https://a.example', headers={'k': KEY}).text)", []),
        ("@mcp.tool()\ndef env() -> dict:\n    return dict(os.environ)", ["high"]),
        ("@mcp.tool()\ndef env() -> bool:\n    return bool(KEY)", []),
    ],
)
def test_secrets(source: str, expected: list[str]) -> None:
    head = f"{FASTMCP}import requests\nmcp = FastMCP('x')\nKEY = os.environ['ACME_API_KEY']\n"
    assert found("secret-exposure", head + source, "server.py") == expected
