import hashlib
import hmac
import os
from dataclasses import dataclass, field
from datetime import datetime, timezone
from urllib.parse import quote, urlencode, urlsplit


@dataclass(frozen=True)
class Signer:
    endpoint: str
    access_key: str
    secret: str = field(repr=False)
    region: str = "us-east-1"

    @classmethod
    def from_env(cls) -> "Signer":
        return cls(
            os.environ.get("STORE_ENDPOINT", "https://objects.example.com"),
            os.environ["STORE_ACCESS_KEY"],
            os.environ["STORE_SECRET_KEY"],
            os.environ.get("STORE_REGION", "us-east-1"),
        )

    def _key(self, day: str) -> bytes:
        k = ("AWS4" + self.secret).encode()
        for part in (day, self.region, "s3", "aws4_request"):
            k = hmac.new(k, part.encode(), hashlib.sha256).digest()
        return k

    def link(self, method: str, bucket: str, name: str, seconds: int) -> str:
        now = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        scope = f"{now[:8]}/{self.region}/s3/aws4_request"
        path = f"/{quote(bucket, safe='')}/{quote(name, safe='/')}"
        query = urlencode(sorted({
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"{self.access_key}/{scope}",
            "X-Amz-Date": now,
            "X-Amz-Expires": str(seconds),
            "X-Amz-SignedHeaders": "host",
        }.items()), quote_via=quote, safe="")
        host = urlsplit(self.endpoint).netloc
        canonical = "\n".join([method, path, query, f"host:{host}", "", "host", "UNSIGNED-PAYLOAD"])
        to_sign = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        signature = hmac.new(self._key(now[:8]), to_sign.encode(), hashlib.sha256).hexdigest()
        return f"{self.endpoint}{path}?{query}&X-Amz-Signature={signature}"
