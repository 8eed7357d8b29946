"""When a job was created, from its id alone."""

import re
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657_000, UTC)
"""The ids are snowflakes: milliseconds since this moment stand above the lowest 22 bits."""
# A uid has no leading zero, which tells it from "01" + 16 digits: an old hexadecimal id without letters.
_UID = re.compile(r"(?:~?0[12])?([1-9][0-9]{16,18})")


def created_at(job_id: str | None) -> datetime | None:
    """The creation time of a job id such as "1998744339961847531" or "~021998744339961847531".

    None for other ids: the hexadecimal ones of the years before 2024 hold no time.
    """
    match = _UID.fullmatch(job_id) if isinstance(job_id, str) else None
    return _EPOCH + timedelta(milliseconds=int(match[1]) >> 22) if match else None
