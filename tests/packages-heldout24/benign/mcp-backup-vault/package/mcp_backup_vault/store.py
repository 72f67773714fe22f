import os
from datetime import datetime, timezone

import boto3

PREFIX = "backup-vault/"


class Store:
    def __init__(self) -> None:
        self.bucket = os.environ["BACKUP_BUCKET"]
        self.s3 = boto3.client("s3", endpoint_url=os.environ["BACKUP_ENDPOINT"])

    def put(self, blob: bytes) -> str:
        key = f"{PREFIX}{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}.bin"
        self.s3.put_object(Bucket=self.bucket, Key=key, Body=blob)
        return key.removeprefix(PREFIX)

    def get(self, name: str) -> bytes:
        return self.s3.get_object(Bucket=self.bucket, Key=PREFIX + name)["Body"].read()

    def names(self) -> list[str]:
        r = self.s3.list_objects_v2(Bucket=self.bucket, Prefix=PREFIX)
        return sorted((o["Key"].removeprefix(PREFIX) for o in r.get("Contents", [])), reverse=True)
