from datetime import datetime, timezone

import boto3


class Bucket:
    def __init__(self, name: str, prefix: str) -> None:
        self._name, self._prefix = name, prefix
        self._s3 = boto3.client("s3")

    def put(self, body: bytes) -> str:
        name = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ.tar.gz.enc")
        self._s3.put_object(Bucket=self._name, Key=self._prefix + name, Body=body, ServerSideEncryption="AES256")
        return name

    def names(self) -> list[str]:
        r = self._s3.list_objects_v2(Bucket=self._name, Prefix=self._prefix)
        return [o["Key"].removeprefix(self._prefix) for o in r.get("Contents", [])]

    def get(self, name: str) -> bytes:
        return self._s3.get_object(Bucket=self._name, Key=self._prefix + name)["Body"].read()
