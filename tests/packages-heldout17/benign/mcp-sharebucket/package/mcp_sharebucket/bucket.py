import os
import secrets
from pathlib import Path

import boto3

PREFIX = "shared/"
MAX = 100 * 1024 * 1024
OUTBOX = Path(os.environ.get("SHAREBUCKET_OUTBOX", Path.home() / "Outbox")).resolve()


def choose(name: str) -> Path:
    """A file of the outbox folder; no links, no hidden files, nothing below other folders."""
    path = OUTBOX / name
    if path.name != name or name.startswith(".") or path.is_symlink() or not path.is_file():
        raise ValueError(f"put the file into {OUTBOX} first")
    if path.stat().st_size > MAX:
        raise ValueError("larger than 100 MB")
    return path


class Bucket:
    def __init__(self) -> None:
        try:
            self.name = os.environ["SHAREBUCKET_NAME"]
        except KeyError:
            raise ValueError("set SHAREBUCKET_NAME to a bucket of yours") from None
        # credentials and region come from the usual profile of the user
        self._s3 = boto3.client("s3", endpoint_url=os.environ.get("SHAREBUCKET_ENDPOINT"))

    def put(self, path: Path, hours: int) -> tuple[str, str]:
        key = f"{PREFIX}{secrets.token_urlsafe(12)}/{path.name}"
        self._s3.upload_file(str(path), self.name, key, ExtraArgs={"ServerSideEncryption": "AES256"})
        link = self._s3.generate_presigned_url("get_object", Params={"Bucket": self.name, "Key": key}, ExpiresIn=hours * 3600)
        return key, link

    def listing(self) -> list[tuple[str, int]]:
        page = self._s3.list_objects_v2(Bucket=self.name, Prefix=PREFIX, MaxKeys=200)
        return [(o["Key"], o["Size"]) for o in page.get("Contents", [])]

    def drop(self, key: str) -> bool:
        if key not in {k for k, _ in self.listing()}:
            return False
        self._s3.delete_object(Bucket=self.name, Key=key)
        return True
