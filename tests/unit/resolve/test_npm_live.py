"""The index that the user's npm configuration names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from douane.http import Http
from douane.progress import Silent
from douane.registries.npm import NpmRegistry
from douane.registries.npmrc import NpmConfig
from douane.resolve.npm import resolve
from douane.store import Store
from worlds.npm.world import LINUX, wanted


@pytest.mark.network
def test_a_real_server_resolves_and_does_so_again_without_asking(tmp_path: Path) -> None:
    config = NpmConfig.load(os.environ, Path.home(), tmp_path)
    store = Store.in_memory()
    server = [wanted("@modelcontextprotocol/server-filesystem")]
    online = resolve(server, LINUX, NpmRegistry(Http(), store, config=config), Silent())
    assert len(online.packages) > 50
    assert online.gaps == ()
    assert all((package.integrity or "").startswith("sha512-") for package in online.packages)
    assert all((package.url or "").endswith(".tgz") for package in online.packages)
    offline = resolve(server, LINUX, NpmRegistry(Http(offline=True), store, config=config), Silent())
    assert offline == online
