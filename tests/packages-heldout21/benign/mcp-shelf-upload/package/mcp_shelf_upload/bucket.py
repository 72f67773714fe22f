import mimetypes
import os

import boto3
from botocore.exceptions import BotoCoreError, ClientError

INLINE = {"image/png", "image/jpeg", "image/webp", "application/pdf", "text/plain", "text/csv"}


class BucketError(RuntimeError):
    pass


class Bucket:
    def __init__(self) -> None:
        self.name = os.environ["SHELF_BUCKET"]
        self.prefix = os.environ.get("SHELF_PREFIX", "shelf/").strip("/") + "/"
        self._s3 = boto3.client("s3")

    def _do(self, method: str, **kw):
        try:
            return getattr(self._s3, method)(Bucket=self.name, **kw)
        except (BotoCoreError, ClientError) as e:
            code = e.response["Error"]["Code"] if isinstance(e, ClientError) else type(e).__name__
            raise BucketError(f"the bucket refused: {code}") from None

    def put(self, name: str, body) -> None:
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        extra = {} if kind in INLINE else {"ContentDisposition": "attachment"}
        self._do("put_object", Key=self.prefix + name, Body=body, ContentType=kind, ServerSideEncryption="AES256", **extra)

    def names(self) -> list[str]:
        r = self._do("list_objects_v2", Prefix=self.prefix, MaxKeys=500)
        return [o["Key"].removeprefix(self.prefix) for o in r.get("Contents", [])]

    def remove(self, name: str) -> None:
        self._do("delete_object", Key=self.prefix + name)

    def link(self, name: str, minutes: int) -> str:
        params = {"Bucket": self.name, "Key": self.prefix + name}
        return self._s3.generate_presigned_url("get_object", Params=params, ExpiresIn=minutes * 60)
