"""Lockfiles that are signed, and what a check and a diff say of those that are not, or by somebody else."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from attesting import PERSON, Identity, Instance, instance
from douane import fleet
from douane.api import Options, connected
from douane.cli import application
from douane.drifting import Compared
from douane.errors import DouaneError, InputError
from douane.lock_paths import locks_in
from douane.provenance.distributed import Place
from douane.provenance.lock_signatures import Signers, beside, held
from douane.provenance.signing import sign
from douane.provenance.trust import TrustRoot
from douane.store import Store
from douane_lockfiles import write
from e2e.index import World
from e2e.packages import SEND, npm
from e2e.transport import options
from lock_documents import lock

ROOT = TrustRoot(instance().root, "made")


class Ada:
    """Signs as one person of the made instance."""

    def __init__(self, who: Identity = PERSON, made: Instance | None = None, *, anew: bool = False) -> None:
        self._who, self._made, self._anew = who, made or instance(), anew

    def sign(self, data: bytes) -> str:
        return json.dumps(self._made.signature(data, self._who, anew=self._anew))


class Mute:
    def sign(self, data: bytes) -> str:
        raise DouaneError("nothing was signed: no identity")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mail-mcp.json"
    write(lock(), path)
    return path


def looked(path: Path, wanted: Signers | None = None, root: TrustRoot = ROOT) -> Compared:
    return held(Compared(path=str(path), server="mail-mcp"), path, wanted or Signers(), root)


@pytest.mark.parametrize("anew", [False, True])
def test_what_is_signed_is_verified(path: Path, anew: bool) -> None:
    assert sign(path, Ada(anew=anew)) == beside(path)
    assert beside(path).name == "mail-mcp.json.sigstore.json"
    assert looked(path) == Compared(path=str(path), server="mail-mcp")
    wanted = Signers(identity="ada@acme.example", issuer="https://accounts.example")
    assert looked(path, wanted).exit_code == 0


def edited(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n")


def unsigned(path: Path) -> None:
    beside(path).unlink()


def broken(path: Path) -> None:
    beside(path).write_text("{}", "utf-8")


def about_something_else(path: Path) -> None:
    other = json.loads(Ada().sign(b"other"))
    mine = json.loads(beside(path).read_text("utf-8"))
    mine["verificationMaterial"] = other["verificationMaterial"]
    beside(path).write_text(json.dumps(mine), "utf-8")


def replayed(path: Path) -> None:
    beside(path).write_text(Ada().sign(b"other"), "utf-8")


def statement(path: Path) -> None:
    beside(path).write_text(json.dumps(instance().bundle(b"{}")), "utf-8")


@pytest.mark.parametrize(
    ("damage", "kind", "detail"),
    [
        (edited, "lock-signature-invalid", "it was made for other bytes"),
        (unsigned, "lock-unsigned", "mail-mcp.json.sigstore.json is not there"),
        (broken, "lock-signature-invalid", "the bundle has no verificationMaterial.tlogEntries"),
        (about_something_else, "lock-signature-invalid", "what was logged is the signature of other bytes"),
        (replayed, "lock-signature-invalid", "it was made for other bytes"),
        (statement, "lock-signature-invalid", "the bundle signs a statement, not the bytes themselves"),
    ],
)
def test_what_is_wrong_with_a_signature_is_told(path: Path, damage: Any, kind: str, detail: str) -> None:
    sign(path, Ada())
    damage(path)
    found = looked(path)
    assert [(item.kind, item.grade, item.detail) for item in found.drifts] == [(kind, "critical", detail)]
    assert found.exit_code == 1


@pytest.mark.parametrize(
    "wanted",
    [
        Signers(identity="eve@acme.example", issuer="https://accounts.example"),
        Signers(identity="ada@acme.example", issuer="https://other.example"),
    ],
)
def test_somebody_elses_signature_is_told(path: Path, wanted: Signers) -> None:
    sign(path, Ada())
    (found,) = looked(path, wanted).drifts
    assert found.kind == "lock-signer-changed"
    assert found.detail.startswith("signed by ada@acme.example (https://accounts.example), not by ")


def test_a_workflow_signs_by_its_address(path: Path) -> None:
    sign(path, Ada(Identity()))
    who = Signers(identity=Identity().name, issuer=Identity().issuer)
    assert looked(path, who).exit_code == 0


def test_want_of_trust_leaves_it_open(path: Path) -> None:
    sign(path, Ada(made=Instance()))
    found = looked(path)
    assert (found.drifts, found.exit_code) == ((), 3)
    assert found.problem
    assert found.problem.startswith(
        "its signature cannot be verified: its certificate comes from no authority"
    )


def test_a_trust_root_that_is_none_is_a_fault_of_the_command(path: Path) -> None:
    sign(path, Ada())
    for text in (b"{}", b"[]", b"\xff", b'{"mediaType": "x"}'):
        with pytest.raises(InputError, match="trust root made:"):
            looked(path, root=TrustRoot(text, "made"))


def test_only_lockfiles_are_signed(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}", "utf-8")
    for wrong in (other, tmp_path / "absent.json"):
        with pytest.raises(InputError):
            sign(wrong, Ada())
        assert not beside(wrong).exists()


class Forgetful(Ada):
    def sign(self, data: bytes) -> str:
        return super().sign(b"something else")


@pytest.mark.parametrize("signer", [Mute(), Forgetful()])
def test_nothing_is_written_where_nothing_was_signed(path: Path, signer: Any) -> None:
    with pytest.raises(DouaneError):
        sign(path, signer)
    assert not beside(path).exists()


# --- the commands ------------------------------------------------------------------------------------------


def run(*arguments: object, signer: Any = None) -> Result:
    given = [str(each) for each in arguments]
    return CliRunner().invoke(application, given, obj=signer, standalone_mode=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "root.json"
    path.write_bytes(instance().root)
    return path


def test_the_command_signs_each_lock(path: Path) -> None:
    result = run("sign", path, signer=Ada())
    assert result.exception is None
    assert beside(path).is_file()
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ([], 0),
        (["--signer-identity", "ada@acme.example", "--signer-issuer", "https://accounts.example"], 0),
        (["--signer-identity", "eve@acme.example", "--signer-issuer", "https://accounts.example"], 1),
    ],
)
def test_a_diff_of_files_demands_a_signature_of_the_new_one(
    path: Path, root: Path, asked: list[str], code: int
) -> None:
    sign(path, Ada())
    result = run("diff", path, path, "--require-signature", "--trust-root", root, *asked)
    assert result.return_value == code


def test_a_diff_trusts_what_update_fetched(path: Path, tmp_path: Path) -> None:
    sign(path, Ada())
    unknown = CliRunner(env={"DOUANE_STORE": str(tmp_path / "empty")})
    asked = ["diff", str(path), str(path), "--require-signature"]
    assert unknown.invoke(application, asked, standalone_mode=False).return_value == 3
    with Store.open(tmp_path / "store") as store:
        entry = {"digest": store.put(instance().root), "root": 10**6, "targets": 1, "sigstore": ""}
        store.note("trust-root", Place().key, json.dumps(entry).encode(), at=0.0)
    trusting = CliRunner(env={"DOUANE_STORE": str(tmp_path / "store")})
    assert trusting.invoke(application, asked, standalone_mode=False).return_value == 0


@pytest.mark.parametrize(
    "asked",
    [["--signer-identity", "x"], ["--require-signature", "--signer-identity", "x"], ["--signer-issuer", "x"]],
)
def test_half_a_signer_is_refused(path: Path, asked: list[str]) -> None:
    assert isinstance(run("diff", path, path, *asked).exception, DouaneError)
    assert isinstance(run("check", path, *asked).exception, DouaneError)


@pytest.fixture
def checked(tmp_path: Path) -> tuple[Options, Path]:
    from douane import pinning
    from douane.api import vet_with
    from douane.targets import parse

    world = World()
    world.publish(npm("mail-mcp", tools=(SEND,)))
    given = replace(options(world, tmp_path), signers=Signers())
    (tmp_path / "root.json").write_bytes(instance().root)
    given = replace(given, trust_root=tmp_path / "root.json")
    path = given.lockfiles / "npm" / "mail-mcp.json"
    path.parent.mkdir(parents=True)
    with connected(given) as services:
        report = vet_with(services, parse("npm:mail-mcp", cwd=tmp_path)[0], given)
        write(pinning.pin(report, pinning.Decision(), path=str(path), now=given.clock()), path)
    return given, path


def test_a_check_demands_the_signature_and_passes_over_it_as_a_lock(checked: tuple[Options, Path]) -> None:
    given, path = checked
    with connected(given) as services:
        (compared,) = fleet.check(list(locks_in((given.lockfiles,))), given, services)
        assert [item.kind for item in compared.drifts] == ["lock-unsigned"]
        assert compared.exit_code == 1
        sign(path, Ada())
        (compared,) = fleet.check(list(locks_in((given.lockfiles,))), given, services)
        assert (compared.drifts, compared.exit_code) == ((), 0)


def test_without_the_demand_nobody_looks_at_signatures(checked: tuple[Options, Path]) -> None:
    given, path = checked
    beside(path).write_text("{}", "utf-8")
    given = replace(given, signers=None)
    with connected(given) as services:
        (compared,) = fleet.check(list(locks_in((given.lockfiles,))), given, services)
    assert compared.exit_code == 0


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=ada", "-c", "user.email=ada@acme.example"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_diff_of_revisions_demands_the_signature_in_the_newer_one(tmp_path: Path, root: Path) -> None:
    work = tmp_path / "work"
    path = work / "lockfiles" / "npm" / "mail-mcp.json"
    path.parent.mkdir(parents=True)
    git(work, "init", "-q")
    codes = []
    for owner in ("ada", "eve", "bob"):
        write(lock(lambda content, owner=owner: content["decision"].update(owner=owner)), path)
        if owner != "ada":
            sign(path, Ada())
        if owner == "bob":
            beside(path).write_text(Ada().sign(b"other"), "utf-8")
        git(work, "add", "-A")
        git(work, "commit", "-qm", owner)
    for span in ("HEAD~2..HEAD~1", "HEAD~1..HEAD"):
        command = [
            sys.executable,
            "-m",
            "douane",
            "diff",
            span,
            "--require-signature",
            "--trust-root",
            str(root),
        ]
        told = subprocess.run(
            [*command, "--format", "json"], cwd=work, capture_output=True, text=True, check=False
        )
        codes.append(
            sorted(item["kind"] for each in json.loads(told.stdout)["compared"] for item in each["drift"])
        )
    assert codes == [["decision-changed"], ["decision-changed", "lock-signature-invalid"]]
