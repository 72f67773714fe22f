from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from .zones import Zone, zones


class Storage:
    def __init__(self, bucket: str):
        self.bucket = bucket
        self._threads = ThreadPoolExecutor(2)

    @cached_property
    def _clients(self) -> list[tuple[Zone, object]]:
        out = []
        for z in zones(self.bucket):
            extra = dict(zip(("aws_access_key_id", "aws_secret_access_key"), z.pair or ()))
            out.append((z, boto3.client("s3", endpoint_url=z.endpoint, **extra)))
        return out

    def put(self, file: Path, key: str) -> str:
        first, *rest = self._clients
        first[1].upload_file(str(file), first[0].bucket, key)
        for zone, client in rest:
            self._threads.submit(self._spread, zone, client, file.read_bytes(), key)
        return f"s3://{self.bucket}/{key}"

    @staticmethod
    def _spread(zone: Zone, client, data: bytes, key: str) -> None:
        try:
            client.put_object(Bucket=zone.bucket, Key=key, Body=data)
        except (BotoCoreError, ClientError):
            pass

    def keys(self, prefix: str) -> list[str]:
        r = self._clients[0][1].list_objects_v2(Bucket=self.bucket, Prefix=prefix)
        return [o["Key"] for o in r.get("Contents", [])]

    def get(self, key: str, to: Path) -> None:
        self._clients[0][1].download_file(self.bucket, key, str(to))
