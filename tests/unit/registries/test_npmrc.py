"""npm's configuration: sources and their order, credentials and where they may go, hostile files."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import InputError
from douane.registries.npm_auth import Credentials
from douane.registries.npmrc import NpmConfig, default_registry


class Home:
    """A user's home, a project and a prefix, below one temporary folder."""

    def __init__(self, root: Path) -> None:
        self.home = root / "home"
        self.project = root / "home" / "code" / "project"
        self.prefix = root / "usr"
        self.project.mkdir(parents=True)
        (self.prefix / "etc").mkdir(parents=True)

    def load(self, environ: Mapping[str, str] | None = None, cwd: Path | None = None) -> NpmConfig:
        variables = {"PREFIX": str(self.prefix), **(environ or {})}
        return NpmConfig.load(variables, self.home, cwd or self.project)

    def user(self, text: str) -> None:
        (self.home / ".npmrc").write_text(text, encoding="utf-8")

    def of_project(self, text: str) -> None:
        (self.project / ".npmrc").write_text(text, encoding="utf-8")

    def of_prefix(self, text: str) -> None:
        (self.prefix / "etc" / "npmrc").write_text(text, encoding="utf-8")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_without_configuration_the_default_is_used(home: Home) -> None:
    config = home.load()
    assert config.registry == config.default == default_registry()
    assert config.registry.startswith("https://")
    assert config.label_of("express") == "default"
    assert config.headers(config.registry + "/express") == {}


def test_the_more_specific_source_wins(home: Home) -> None:
    home.of_prefix("registry=https://global.test\n")
    assert home.load().registry == "https://global.test"
    home.user("registry = https://user.test/\n")
    assert home.load().registry == "https://user.test"
    home.of_project('registry="https://project.test/npm/"\n')
    assert home.load().registry == "https://project.test/npm"
    assert home.load({"npm_config_registry": "https://lower.test"}).registry == "https://lower.test"
    assert home.load({"NPM_CONFIG_REGISTRY": "https://upper.test"}).registry == "https://upper.test"


def test_the_project_is_found_from_a_folder_below_it(home: Home) -> None:
    home.of_project("registry=https://project.test\n")
    below = home.project / "src" / "deep"
    below.mkdir(parents=True)
    assert home.load(cwd=below).registry == default_registry()
    (home.project / "package.json").write_text("{}", encoding="utf-8")
    assert home.load(cwd=below).registry == "https://project.test"


def test_other_places_for_the_user_and_global_files(home: Home, tmp_path: Path) -> None:
    other = tmp_path / "other-npmrc"
    other.write_text("registry=https://other.test\n", encoding="utf-8")
    assert home.load({"NPM_CONFIG_USERCONFIG": str(other)}).registry == "https://other.test"
    assert home.load({"npm_config_globalconfig": str(other)}).registry == "https://other.test"
    (tmp_path / "prefix" / "etc").mkdir(parents=True)
    (tmp_path / "prefix" / "etc" / "npmrc").write_text("registry=https://prefix.test", encoding="utf-8")
    assert home.load({"npm_config_prefix": str(tmp_path / "prefix")}).registry == "https://prefix.test"


def test_the_global_file_lies_beside_node(home: Home, tmp_path: Path) -> None:
    binary = tmp_path / "opt" / "bin" / "node"
    binary.parent.mkdir(parents=True)
    binary.write_text("", encoding="utf-8")
    binary.chmod(0o755)
    (tmp_path / "opt" / "etc").mkdir()
    (tmp_path / "opt" / "etc" / "npmrc").write_text("registry=https://node.test", encoding="utf-8")
    config = NpmConfig.load({"PATH": str(binary.parent)}, home.home, home.project)
    assert config.registry == "https://node.test"


def test_scopes_have_their_own_index(home: Home) -> None:
    home.user("@acme:registry=https://user:pass@npm.acme.test/\nregistry=https://mirror.test\n")
    config = home.load()
    assert config.index_of("@acme/tool") == "https://user:pass@npm.acme.test"
    assert config.label_of("@acme/tool") == "https://npm.acme.test"
    assert config.index_of("tool") == config.label_of("@other/tool") == "https://mirror.test"


def test_a_registry_that_is_the_default_is_called_so(home: Home) -> None:
    home.user(f"registry={default_registry()}/\n@acme:registry={default_registry()}\n")
    config = home.load()
    assert config.label_of("a") == config.label_of("@acme/a") == "default"


def test_comments_quotes_sections_and_variables(home: Home) -> None:
    home.user(
        "; a comment\n# another\n\n"
        "registry = 'https://${HOST}/npm' \n"
        "cafile=${CERTS?}/ca.pem\n"
        "strict-ssl=false\n"
        "//index.test/:_authToken=${UNSET}\n"
        "//${HOST}/:_authToken = ${TOKEN} ; trailing\n"
        "[section]\nregistry=https://never.test\n"
    )
    config = home.load({"HOST": "index.test", "TOKEN": "t0k"})
    assert config.registry == "https://index.test/npm"
    assert (config.strict_ssl, config.cafile) == (False, "/ca.pem")
    assert config.headers("https://index.test/npm/x") == {"authorization": "Bearer t0k"}
    home.user(r"//index.test/:_authToken=\${TOKEN}" + "\n")
    assert home.load({"TOKEN": "t0k"}).headers("https://index.test/x") == {}


def test_credentials_go_only_to_their_host_and_path(home: Home) -> None:
    home.user(
        "//index.test/private/:_authToken=secret\n"
        "//index.test:8443/:_authToken=port\n"
        "//other.test:_auth=dXNlcjpwYXNz\n"
    )
    config = home.load()
    secret = {"authorization": "Bearer secret"}
    assert config.headers("https://index.test/private/pkg") == secret
    assert config.headers("https://INDEX.test:443/private/@a%2fb") == secret
    assert config.headers("https://index.test:8443/x") == {"authorization": "Bearer port"}
    assert config.headers("https://other.test/anything") == {"authorization": "Basic dXNlcjpwYXNz"}
    for url in (
        "https://index.test/privateer/pkg",
        "https://index.test/",
        "https://index.test/private/../public/pkg",
        "https://index.test/private/%2e%2e/public",
        "https://index.test/private/..%5cpublic",
        "https://index.test.evil.test/private/x",
        "https://evil.test/index.test/private/x",
        "https://index.test@evil.test/private/",
        "https://index.test:444/private/x",
        "http://index.test/private/x",
        "ftp://index.test/private/x",
        "//index.test/private/x",
        "https://[::1/private",
        "https://index.test:port/private",
        "",
    ):
        assert config.headers(url) == {}, url


def test_plain_http_only_where_the_user_configured_it(home: Home) -> None:
    home.user(
        "registry=http://localhost:4873\n//localhost:4873/:_authToken=local\n//index.test/:_authToken=x\n"
    )
    config = home.load()
    assert config.headers("http://localhost:4873/a") == {"authorization": "Bearer local"}
    assert config.headers("http://index.test/a") == {}


def test_the_longest_configured_path_wins() -> None:
    credentials = Credentials.of(
        {"//index.test/:_authToken": "wide", "//index.test/a/b/:_authToken": "narrow"}, ()
    )
    assert credentials.headers("https://index.test/a/b/c") == {"authorization": "Bearer narrow"}
    assert credentials.headers("https://index.test/a/c") == {"authorization": "Bearer wide"}


def test_user_and_password_become_basic_authorization(home: Home) -> None:
    password = base64.b64encode(b"p:w").decode()
    home.user(f"//index.test/:username=me\n//index.test/:_password={password}\n")
    expected = "Basic " + base64.b64encode(b"me:p:w").decode()
    assert home.load().headers("https://index.test/x") == {"authorization": expected}
    home.user("//index.test/:username=me\n//index.test/:_password=%%%\n")
    assert home.load().headers("https://index.test/x") == {}


def test_secrets_are_not_shown(home: Home) -> None:
    home.user("//index.test/:_authToken=hidden-secret\n_authToken=unscoped-secret\n")
    config = home.load()
    assert "secret" not in repr(config)
    assert config.headers(config.registry) == {}


def test_a_token_cannot_add_headers(home: Home) -> None:
    config = home.load({"npm_config_//index.test/:_authToken": "x\r\nhost: evil.test"})
    assert config.headers("https://index.test/a") == {}
    config = home.load({"npm_config_//index.test/:_authToken": "fine"})
    assert config.headers("https://index.test/a") == {"authorization": "Bearer fine"}


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "index.test",
        "https://",
        "https://[broken",
        "https://x:99999999",
        "https://a b.test",
        "https://\x1b[31m.test",
    ],
)
def test_an_index_that_is_no_address_is_refused_in_one_line(home: Home, value: str) -> None:
    home.user(f"registry={value}\n")
    with pytest.raises(InputError, match="no http") as caught:
        home.load()
    assert len(str(caught.value).splitlines()) == 1
    home.user(f"@acme:registry={value}\n")
    with pytest.raises(InputError, match="@acme:registry"):
        home.load()


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"registry=\x00", b"a=b\n" * 400_000])
def test_a_file_that_is_no_configuration_is_refused_in_one_line(home: Home, data: bytes) -> None:
    (home.home / ".npmrc").write_bytes(data)
    with pytest.raises(InputError, match=r"\.npmrc") as caught:
        home.load()
    assert len(str(caught.value).splitlines()) == 1


def test_a_folder_in_place_of_the_file_is_refused(home: Home) -> None:
    (home.home / ".npmrc").mkdir()
    with pytest.raises(InputError, match="cannot be read"):
        home.load()


def test_what_else_npm_reads_there_is_of_no_interest(home: Home) -> None:
    home.user("fund\n=nothing\naudit=false\nca[]=one\nca[]=two\n@scope/x:registry=junk\n" + "${" * 5000)
    assert home.load().registry == default_registry()


@given(st.text(max_size=200))
def test_any_text_is_either_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    home = tmp_path_factory.mktemp("home")
    (home / ".npmrc").write_text(text, encoding="utf-8", errors="replace")
    try:
        config = NpmConfig.load({"PREFIX": str(home)}, home, home)
    except InputError:
        return
    assert config.registry.startswith("http")
