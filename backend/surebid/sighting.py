"""A sighting: what was read of one job, in one place, at one time."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

PLACES = ("job_page", "slide_over", "tile", "apply_page")
"""The four places where Upwork shows a job."""

BLOCKS = ("about", "activity", "client", "connects")
"""The parts of a page that say something even by a line that is not there."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """The shown texts of one job. `fields` maps a field's name to its text, or to a list of texts; `blocks` are
    the parts of the page that were there; `seen_at` is the moment of reading (the judge's "now") or None;
    `earlier` is the same job as it was seen before where more of it is shown.
    """

    id: str
    place: str = "job_page"
    seen_at: datetime | None = None
    blocks: Collection[str] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)
    earlier: "Sighting | None" = None
