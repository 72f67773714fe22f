from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest

from douane.errors import InputError
from douane.registries.pip_config import PypiConfig, public_index

_PUBLIC = public_index()


def _load(folder: Path, **environ: str) -> PypiConfig:
    return PypiConfig.load(environ, folder / "home", folder / "work", system=folder / "etc")


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def _basic(user: str, password: str) -> dict[str, str]:
    return {"authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def test_the_default_is_the_librarys() -> None:
    from pypi_simple import PYPI_SIMPLE_ENDPOINT

    assert _PUBLIC.rstrip("/") == PYPI_SIMPLE_ENDPOINT.rstrip("/")
    assert _PUBLIC.endswith("/")


def test_nothing_configured(tmp_path: Path) -> None:
    config = _load(tmp_path)
    assert config.indexes == (_PUBLIC,)
    assert config.notes == ()
    assert config.label(_PUBLIC) == "default"


@pytest.mark.parametrize("variable", ["PIP_INDEX_URL", "UV_INDEX_URL", "UV_DEFAULT_INDEX"])
def test_the_default_index_from_the_environment(tmp_path: Path, variable: str) -> None:
    config = _load(tmp_path, **{variable: "https://index.test/simple"})
    assert config.indexes == ("https://index.test/simple/",)
    assert config.label("https://index.test/simple/") == "https://index.test/simple/"


def test_uv_goes_before_pip_and_the_environment_before_files(tmp_path: Path) -> None:
    _write(tmp_path / "home/.config/pip/pip.conf", "[global]\nindex-url = https://pip-file.test/simple\n")
    assert _load(tmp_path).indexes == ("https://pip-file.test/simple/",)
    _write(tmp_path / "home/.config/uv/uv.toml", 'index-url = "https://uv-file.test/simple"\n')
    assert _load(tmp_path).indexes == ("https://uv-file.test/simple/",)
    environ = {"PIP_INDEX_URL": "https://pip-env.test/simple"}
    assert _load(tmp_path, **environ).indexes == ("https://pip-env.test/simple/",)
    environ["UV_DEFAULT_INDEX"] = "https://uv-env.test/simple"
    assert _load(tmp_path, **environ).indexes == ("https://uv-env.test/simple/",)


def test_pips_files_from_weak_to_strong(tmp_path: Path) -> None:
    places = [
        tmp_path / "etc/xdg/pip/pip.conf",
        tmp_path / "etc/pip.conf",
        tmp_path / "home/.pip/pip.conf",
        tmp_path / "home/.config/pip/pip.conf",
        tmp_path / "venv/pip.conf",
        tmp_path / "work/own.conf",
    ]
    environ = {"VIRTUAL_ENV": str(tmp_path / "venv"), "PIP_CONFIG_FILE": "own.conf"}
    for number, place in enumerate(places):
        _write(place, f"[global]\nindex-url = https://index{number}.test/simple\n")
        assert _load(tmp_path, **environ).indexes == (f"https://index{number}.test/simple/",)
    assert _load(tmp_path, PIP_CONFIG_FILE=os.devnull).indexes == (_PUBLIC,)


def test_the_xdg_folder_is_honoured(tmp_path: Path) -> None:
    _write(tmp_path / "xdg/pip/pip.conf", "[global]\nindex_url = https://index.test/simple\n")
    assert _load(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "xdg")).indexes == ("https://index.test/simple/",)


def test_the_install_section_is_stronger(tmp_path: Path) -> None:
    text = "[install]\nindex-url = https://two.test/\n[global]\nindex-url = https://one.test/\n"
    _write(tmp_path / "home/.config/pip/pip.conf", text)
    assert _load(tmp_path).indexes == ("https://two.test/",)


def test_further_indexes_are_asked_first(tmp_path: Path) -> None:
    _write(
        tmp_path / "home/.config/pip/pip.conf",
        "[global]\nindex-url = https://main.test/simple\nextra-index-url =\n  https://a.test/simple\n  https://b.test/\n",
    )
    assert _load(tmp_path).indexes == (
        "https://a.test/simple/",
        "https://b.test/",
        "https://main.test/simple/",
    )
    replaced = _load(tmp_path, PIP_EXTRA_INDEX_URL="https://c.test/ https://d.test/")
    assert replaced.indexes == ("https://c.test/", "https://d.test/", "https://main.test/simple/")


def test_uvs_indexes(tmp_path: Path) -> None:
    _write(
        tmp_path / "home/.config/uv/uv.toml",
        '[[index]]\nname = "inner"\nurl = "https://inner.test/simple"\n'
        '[[index]]\nurl = "https://only-by-name.test/"\nexplicit = true\n'
        '[[index]]\nurl = "https://main.test/simple"\ndefault = true\n',
    )
    config = _load(
        tmp_path, UV_INDEX="first=https://first.test/simple", UV_EXTRA_INDEX_URL="https://second.test/"
    )
    assert config.indexes == (
        "https://first.test/simple/",
        "https://second.test/",
        "https://inner.test/simple/",
        "https://main.test/simple/",
    )
    assert len(config.notes) == 1
    assert "explicit" in config.notes[0]


def test_uvs_stated_file_stands_alone(tmp_path: Path) -> None:
    _write(tmp_path / "home/.config/uv/uv.toml", 'index-url = "https://user.test/"\n')
    _write(tmp_path / "etc/uv/uv.toml", 'index-url = "https://machine.test/"\n')
    _write(tmp_path / "work/other.toml", 'index-url = "https://stated.test/"\n')
    assert _load(tmp_path).indexes == ("https://user.test/",)
    assert _load(tmp_path, UV_CONFIG_FILE="other.toml").indexes == ("https://stated.test/",)
    assert _load(tmp_path, UV_NO_CONFIG="1").indexes == (_PUBLIC,)


def test_a_project_does_not_choose_its_index(tmp_path: Path) -> None:
    _write(tmp_path / "work/uv.toml", 'index-url = "https://evil.test/"\n')
    _write(tmp_path / "work/pip.conf", "[global]\nindex-url = https://evil.test/\n")
    assert _load(tmp_path).indexes == (_PUBLIC,)


def test_what_is_not_on_the_network_is_left_out_with_a_note(tmp_path: Path) -> None:
    config = _load(
        tmp_path,
        PIP_EXTRA_INDEX_URL="file:///srv/simple https://a.test/",
        PIP_INDEX_URL="file:///srv/main",
        PIP_FIND_LINKS="/srv/wheels",
        PIP_NO_INDEX="1",
    )
    assert config.indexes == ("https://a.test/", _PUBLIC)
    assert [note.split(" is ignored")[0] for note in config.notes] == [
        "find-links (PIP_FIND_LINKS)",
        "no-index (PIP_NO_INDEX)",
        "an index of PIP_EXTRA_INDEX_URL",
        "an index of PIP_INDEX_URL",
    ]


def test_credentials_are_kept_apart_and_go_only_where_they_belong(tmp_path: Path) -> None:
    config = _load(tmp_path, PIP_INDEX_URL="https://me:p%40ss@index.test:8443/simple/?x=1#y")
    assert config.indexes == ("https://index.test:8443/simple/",)
    assert config.headers("https://index.test:8443/files/a.whl") == _basic("me", "p@ss")
    for other in (
        "https://index.test/simple/a/",
        "http://index.test:8443/simple/a/",
        "https://files.test/a.whl",
        "https://index.test.evil.test:8443/",
        "https://index.test:nonsense/",
        "ftp://index.test:8443/",
    ):
        assert config.headers(other) == {}
    assert "p@ss" not in repr(config)
    assert "p%40ss" not in repr(config)


def test_two_indexes_on_one_host(tmp_path: Path) -> None:
    config = _load(
        tmp_path,
        PIP_EXTRA_INDEX_URL="https://a:1@index.test/team/simple/ https://b:2@index.test/other/simple/",
    )
    assert config.headers("https://index.test/team/simple/pkg/") == _basic("a", "1")
    assert config.headers("https://index.test/other/simple/pkg/") == _basic("b", "2")


def test_uvs_credentials_by_name(tmp_path: Path) -> None:
    config = _load(
        tmp_path,
        UV_INDEX="my-team=https://index.test/simple",
        UV_INDEX_MY_TEAM_USERNAME="me",
        UV_INDEX_MY_TEAM_PASSWORD="secret",
    )
    assert config.headers("https://index.test/simple/a/") == _basic("me", "secret")


@pytest.mark.parametrize(
    "address",
    [
        "https://",
        "https://u:hunter2@",
        "https://u:hunter2@host.test:99999/",
        "https://u:hunter2@[::1/",
        "https://\x01u:hunter2@h/",
    ],
)
def test_an_address_that_makes_no_sense_is_not_shown(tmp_path: Path, address: str) -> None:
    with pytest.raises(InputError, match="PIP_INDEX_URL") as raised:
        _load(tmp_path, PIP_INDEX_URL=address)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("home/.config/pip/pip.conf", "index-url = https://u:hunter2@index.test/\n"),
        ("home/.config/pip/pip.conf", "[global\n"),
        ("home/.config/uv/uv.toml", 'index-url = "https://u:hunter2@index.test\n'),
        ("home/.config/uv/uv.toml", "x = " + "[" * 5000),
        ("home/.config/pip/pip.conf", "#" * (2 << 20)),
    ],
)
def test_a_broken_file_is_named_and_not_quoted(tmp_path: Path, name: str, text: str) -> None:
    _write(tmp_path / name, text)
    with pytest.raises(InputError, match=Path(name).name) as raised:
        _load(tmp_path)
    assert "hunter2" not in str(raised.value)


def test_types_that_are_wrong_are_ignored(tmp_path: Path) -> None:
    _write(
        tmp_path / "home/.config/uv/uv.toml",
        'index-url = 3\nextra-index-url = [1, "https://a.test/"]\nindex = "x"\n',
    )
    assert _load(tmp_path).indexes == ("https://a.test/", _PUBLIC)
