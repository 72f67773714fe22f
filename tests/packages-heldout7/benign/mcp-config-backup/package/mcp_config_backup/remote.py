from datetime import datetime, timezone

import boto3

from .config import Config

PREFIX = "config-backup/"


class Bucket:
    def __init__(self, cfg: Config) -> None:
        self.name = cfg.bucket
        self.s3 = boto3.client("s3", endpoint_url=cfg.endpoint)

    def put(self, data: bytes) -> str:
        key = f"{PREFIX}{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}.tar.gz"
        self.s3.put_object(Bucket=self.name, Key=key, Body=data, ServerSideEncryption="AES256")
        return key

    def keys(self) -> list[str]:
        page = self.s3.list_objects_v2(Bucket=self.name, Prefix=PREFIX)
        return [o["Key"] for o in page.get("Contents", [])]

    def get(self, key: str) -> bytes:
        return self.s3.get_object(Bucket=self.name, Key=key)["Body"].read()
