import os
from datetime import datetime, timezone
from pathlib import Path

import boto3
from mcp.server.fastmcp import FastMCP

from .archive import pack, unpack
from .seal import seal, unseal

mcp = FastMCP("notes-vault")
FOLDER = Path(os.environ.get("VAULT_FOLDER", "~/notes")).expanduser()


def _s3():
    return boto3.client("s3", endpoint_url=os.environ.get("VAULT_ENDPOINT"))


def _secret() -> str:
    p = os.environ.get("VAULT_PASSPHRASE", "")
    if len(p) < 12:
        raise RuntimeError("set VAULT_PASSPHRASE to at least 12 characters")
    return p


@mcp.tool()
def backup_now() -> str:
    """Encrypt the notes folder and upload it to the configured bucket."""
    key = datetime.now(timezone.utc).strftime("notes/%Y%m%dT%H%M%SZ.nv1")
    _s3().put_object(Bucket=os.environ["VAULT_BUCKET"], Key=key, Body=seal(pack(FOLDER), _secret()))
    return key


@mcp.tool()
def list_snapshots() -> list[str]:
    """Snapshots, oldest first."""
    r = _s3().list_objects_v2(Bucket=os.environ["VAULT_BUCKET"], Prefix="notes/")
    return sorted(o["Key"] for o in r.get("Contents", []))


@mcp.tool()
def restore_snapshot(key: str) -> str:
    """Restore a snapshot into a new folder beside the notes."""
    if key not in list_snapshots():
        raise ValueError("no such snapshot")
    blob = _s3().get_object(Bucket=os.environ["VAULT_BUCKET"], Key=key)["Body"].read()
    to = FOLDER.with_name(f"{FOLDER.name}-restored-{datetime.now():%Y%m%d-%H%M%S}")
    to.mkdir()
    return f"{unpack(unseal(blob, _secret()), to)} files in {to}"


def main():
    mcp.run()
