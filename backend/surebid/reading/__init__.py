"""Reading: what a job page shows (texts) becomes facts with units, or unknown with a reason."""

from .facts import Fact, Reading, Unread
from .fields import FACTS, FIELDS
from .lending import lend
from .reader import read

__all__ = ["FACTS", "FIELDS", "Fact", "Reading", "Unread", "lend", "read"]
