import boto3

from .config import Config


class Store:
    def __init__(self, cfg: Config):
        self.bucket = cfg.bucket
        self.s3 = boto3.client("s3", endpoint_url=cfg.endpoint)

    def put(self, name: str, data: bytes) -> None:
        self.s3.put_object(Bucket=self.bucket, Key=f"home/{name}", Body=data)

    def get(self, name: str) -> bytes:
        return self.s3.get_object(Bucket=self.bucket, Key=f"home/{name}")["Body"].read()

    def names(self) -> list[str]:
        rows = self.s3.list_objects_v2(Bucket=self.bucket, Prefix="home/").get("Contents", [])
        return sorted(r["Key"].removeprefix("home/") for r in rows)
