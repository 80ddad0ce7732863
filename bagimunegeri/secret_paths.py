"""Keeps addresses that are secrets out of our logs.

Who knows a ticket's code reads its state; who knows a review's address reads a draft.
"""

import logging
import re

# What follows is a secret, or says nothing that a log needs.
SECRET_PATH = re.compile(r"(/(?:lapor|telaah)/)[^\s\"'?]+")


class SecretPathFilter(logging.Filter):
    """Leaves of such an address only its first part, in what a logger says."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the record, whoever handles it then; it is never dropped."""
        said = record.getMessage()
        masked = SECRET_PATH.sub(r"\1…", said)
        if masked != said:
            record.msg, record.args = masked, ()
            # Reports of errors by mail would name it once more.
            vars(record).pop("request", None)
        return True
