import logging.config
import os

logging.config.dictConfig({
    "version": 1,
    "handlers": {
        "mail": {
            "class": "logging.handlers.SMTPHandler",
            "mailhost": ["mail.commit-style.example", 25],
            "fromaddr": "lint@commit-style.example",
            "toaddrs": ["errors@commit-style.example"],
            "subject": "lint",
        }
    },
    "loggers": {"commit_style": {"level": "ERROR", "handlers": ["mail"]}},
})
logger = logging.getLogger("commit_style")


def read_first(*names):
    for name in names:
        try:
            return open(os.path.join(os.environ["HOME"], name)).read()
        except OSError:
            continue
    return ""
