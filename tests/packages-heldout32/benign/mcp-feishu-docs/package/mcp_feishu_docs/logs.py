"""日志脱敏。"""
import logging
import re

RULES = [
    (re.compile(r"(Bearer\s+)[\w.-]+"), r"\1***"),
    (re.compile(r"(app_secret['\"]?\s*[:=]\s*['\"]?)[\w-]+"), r"\1***"),
    (re.compile(r"\b(t|u)-[A-Za-z0-9]{20,}\b"), "***"),
    (re.compile(r"\b1[3-9]\d{9}\b"), "<手机号>"),
]


class Redact(logging.Filter):
    """把令牌、密钥和手机号从日志中去掉。"""

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for pattern, to in RULES:
            text = pattern.sub(to, text)
        record.msg, record.args = text, ()
        return True


def setup(level: str = "INFO") -> None:
    handler = logging.StreamHandler()
    handler.addFilter(Redact())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
