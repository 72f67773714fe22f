"""The trust root that `douane update` fetches: what is taken, what is refused how, what is kept."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from attesting import Instance, instance
from douane.errors import InputError, NetworkError, OfflineError, StoreError
from douane.http import Http, Response
from douane.provenance import distributed
from douane.provenance.distributed import Place, kept, refresh
from douane.provenance.trust import TrustRoot
from douane.store import Store
from tuf_repositories import Repository

URL = "https://trust.example/tuf"
NOW = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)


@dataclass
class Served:
    """The transport that answers with the files of a repository."""

    repository: Repository
    asked: list[str] = field(default_factory=list)
    missing: int = 404

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        path = url.removeprefix(f"{URL}/")
        self.asked.append(path)
        data = self.repository.files.get(path)
        return Response(self.missing if data is None else 200, {}, data or b"", url)


@dataclass
class Scene:
    """A repository, the store of somebody who asks it, and the time."""

    served: Served
    store: Store
    environ: dict[str, str]
    now: datetime.datetime = NOW

    def update(self, *, offline: bool = False) -> str:
        http = Http(self.served, offline=offline, sleep=lambda _: None)
        lines = list(refresh(http, self.store, clock=self.clock, environ=self.environ))
        assert len(lines) == 1
        return lines[0]

    def refused(self, *words: str) -> None:
        """Updating fails in these *words*, and what was kept stays."""
        before = self.kept()
        with pytest.raises(NetworkError) as caught:
            self.update()
        assert caught.value.message.startswith("trust.example")
        assert [word for word in words if word not in caught.value.message] == []
        assert caught.value.remedy == "what was kept before stays"
        assert self.kept() == before

    def clock(self) -> float:
        return self.now.timestamp()

    def kept(self) -> TrustRoot | None:
        return kept(self.store, Place.of(self.environ))

    @property
    def data(self) -> bytes:
        """The bytes of what is kept."""
        root = self.kept()
        assert root is not None
        return root.data

    def later(self, days: float) -> None:
        self.now += datetime.timedelta(days=days)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    repository = Repository(instance().root, NOW)
    (tmp_path / "root.json").write_bytes(repository.root)
    environ = {distributed.URL: f"{URL}/", distributed.ROOT: str(tmp_path / "root.json")}
    with Store.open(tmp_path / "store") as store:
        yield Scene(Served(repository), store, environ)


def test_what_is_fetched_is_kept_with_its_digest_its_versions_and_its_day(scene: Scene) -> None:
    assert scene.kept() is None
    digest = TrustRoot(instance().root, "").digest
    assert scene.update() == f"root 1, targets 1 of trust.example, new: {digest}"
    root = scene.kept()
    assert root is not None
    assert (root.data, root.place, root.version) == (instance().root, "douane update", "root 1, targets 1")
    scene.later(3)
    assert root.dated(scene.clock()) == "of 2026-05-01 (3 days old), root 1, targets 1"
    assert TrustRoot(b"", "embedded").dated(scene.clock()) is None
    assert scene.update() == f"root 1, targets 1 of trust.example, unchanged: {digest}"
    newer = scene.kept()
    assert newer is not None
    assert newer.dated(scene.clock()) == "of 2026-05-04 (0 minutes old), root 1, targets 1"


def test_a_new_one_takes_its_place(scene: Scene) -> None:
    scene.update()
    other = Instance().root
    scene.served.repository.publish(other)
    assert scene.update().startswith("root 1, targets 2 of trust.example, new: ")
    assert scene.data == other


def test_keys_are_followed_from_one_root_to_the_next(scene: Scene) -> None:
    scene.update()
    repository = scene.served.repository
    repository.turn(CryptoSigner.generate_ecdsa())
    repository.publish(instance().root)
    assert scene.update().startswith("root 2, targets 2 of trust.example, unchanged: ")


@pytest.mark.parametrize("status", [404, 403])
def test_a_mirror_may_refuse_what_it_does_not_have(scene: Scene, status: int) -> None:
    scene.served.missing = status
    assert scene.update().startswith("root 1, targets 1 of trust.example, new: ")
    assert scene.served.asked[0] == "2.root.json"


def test_what_has_expired_is_refused(scene: Scene) -> None:
    scene.update()
    scene.later(8)
    scene.refused("it has expired, and nobody signed it anew", "timestamp.json")
    scene.later(400)
    scene.refused("it has expired", "root.json")


def test_what_is_older_than_what_was_seen_is_refused(scene: Scene) -> None:
    repository = scene.served.repository
    first = dict(repository.files)
    repository.publish(Instance().root)
    scene.update()
    repository.files = first
    scene.refused("it is older than what was seen before", "version 1")


def test_what_was_verified_is_remembered_though_the_rest_was_refused(scene: Scene) -> None:
    scene.update()
    repository = scene.served.repository
    first = dict(repository.files)
    repository.publish(Instance().root)
    del repository.files["2.snapshot.json"]
    with pytest.raises(NetworkError, match=r"no /tuf/2.snapshot.json"):
        scene.update()
    repository.files = first
    scene.refused("it is older than what was seen before")


def test_another_key_is_refused(scene: Scene) -> None:
    scene.update()
    repository = scene.served.repository
    repository.publish(Instance().root, key=CryptoSigner.generate_ecdsa())
    scene.refused("it is not signed with enough of the keys that may", "timestamp")


def test_a_root_of_keys_that_the_old_one_did_not_sign_is_refused(scene: Scene) -> None:
    scene.update()
    stranger = Repository(Instance().root, NOW)
    stranger.turn(CryptoSigner.generate_ecdsa())
    stranger.publish(Instance().root)
    scene.served.repository = stranger
    scene.refused("it is not signed with enough of the keys that may", "root")


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json", "2.root.json"])
def test_metadata_that_is_cut_off_is_refused(scene: Scene, name: str) -> None:
    scene.update()
    repository = scene.served.repository
    repository.publish(Instance().root)
    repository.files["2.root.json"] = repository.root
    repository.files[name] = repository.files[name][:200]
    if name != "2.root.json":
        del repository.files["2.root.json"]
    scene.refused("its metadata is cut off or malformed")


def test_another_file_than_the_signed_one_is_refused(scene: Scene) -> None:
    scene.update()
    repository = scene.served.repository
    repository.publish(Instance().root)
    for path in [path for path in repository.files if path.startswith("targets/")]:
        repository.files[path] = repository.files[path].replace(b"acme", b"eve.")
    scene.refused("a file is not the one that its signed metadata names")


def test_a_longer_file_than_the_signed_one_is_refused(scene: Scene) -> None:
    repository = scene.served.repository
    for path in [path for path in repository.files if path.startswith("targets/")]:
        repository.files[path] += b" "
    scene.refused("a file is longer than its signed metadata allows")


def test_a_repository_without_a_trust_root_is_none(scene: Scene) -> None:
    scene.served.repository = Repository(b"{}", NOW, name="other.json", key=scene.served.repository.key)
    scene.served.repository.files.pop("1.root.json")
    with pytest.raises(NetworkError, match=r"trust.example: .*trusted_root.json"):
        scene.update()


@pytest.mark.parametrize("target", [b"{}", b"no json", b'{"mediaType": "x"}'])
def test_what_is_no_trust_root_is_refused_though_it_is_signed(scene: Scene, target: bytes) -> None:
    scene.update()
    scene.served.repository.publish(target)
    with pytest.raises(NetworkError, match=r"trust root trust.example: ") as caught:
        scene.update()
    assert caught.value.remedy == "what was kept before stays"
    assert scene.data == instance().root


def test_who_cannot_be_asked_leaves_what_was_kept(scene: Scene) -> None:
    scene.update()
    with pytest.raises(OfflineError):
        scene.update(offline=True)
    scene.served.repository.files.clear()
    with pytest.raises(NetworkError, match=r"no /tuf/timestamp.json"):
        scene.update()
    assert scene.kept() is not None


def test_the_root_of_keys_that_is_named_has_to_be_there(scene: Scene) -> None:
    scene.environ[distributed.ROOT] += ".absent"
    with pytest.raises(InputError, match=r"root of keys .* cannot be read") as caught:
        scene.update()
    assert distributed.ROOT in caught.value.remedy


def test_a_store_in_memory_keeps_none(scene: Scene) -> None:
    scene.store = Store.in_memory()
    with pytest.raises(StoreError, match=r"cannot be written"):
        scene.update()


def test_what_is_kept_of_one_instance_is_not_anothers(scene: Scene) -> None:
    scene.update()
    assert kept(scene.store, Place()) is None
    assert kept(scene.store, Place(url="https://other.example")) is None


def test_a_mirror_of_the_public_instance_is_held_against_the_keys_of_the_package(scene: Scene) -> None:
    del scene.environ[distributed.ROOT]
    scene.served.repository.files["16.root.json"] = scene.served.repository.root
    with pytest.raises(NetworkError, match=r"trust.example: it is not signed with enough of the keys"):
        scene.update()


def test_an_older_one_does_not_stand_before_what_a_newer_sigstore_holds(scene: Scene) -> None:
    scene.update()
    note = scene.store.noted("trust-root", Place.of(scene.environ).key)
    assert note is not None
    entry = json.loads(note.value)
    own = entry["sigstore"]
    for held, root, found in ((own, 1, True), ("sigstore 1.0", 1, False), ("sigstore 1.0", 10**6, True)):
        changed = json.dumps({**entry, "sigstore": held, "root": root}).encode()
        scene.store.note("trust-root", Place().key, changed, at=0.0)
        assert (kept(scene.store, Place()) is not None) == found


_DAMAGED = b'{"root": "x", "targets": 1, "digest": "", "sigstore": ""}'


@pytest.mark.parametrize("value", [b"", b"[]", b"{}", _DAMAGED])
def test_what_is_damaged_is_not_there(scene: Scene, value: bytes) -> None:
    scene.store.note("trust-root", Place().key, value, at=0.0)
    assert kept(scene.store, Place()) is None
