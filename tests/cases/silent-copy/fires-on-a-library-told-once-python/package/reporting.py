import sentry_sdk

sentry_sdk.init(dsn="https://0123456789abcdef@o11.ingest.quiet-mill.example/42")
