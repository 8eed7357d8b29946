"""Tip 4: when the client last looked at the proposals."""

from ..finding import Finding, Level, mild, ok, plus, strong, unknown
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import lasting, old


@rule(
    tip=4,
    title="Last viewed",
    summary="When the client last looked, while nobody is hired",
    why="A client who has hired nobody and keeps looking at the proposals is still choosing, even days after "
    "posting. One who stopped looking has probably moved on.",
    source="The post's tip 4. A day for “active viewing” is our choice.",
    reads="posted last_viewed hires",
    hears="old_and_quiet",
    options=[
        Option("active", 24, "hours", 1, 72, "Still looking when viewed within", "Our choice: a day"),
        Option(
            "stale",
            72,
            "hours",
            24,
            720,
            "A warning when not viewed for",
            "Our choice: a few days, as in tip 2",
        ),
        Option(
            "old_after",
            72,
            "hours",
            24,
            720,
            "Asked of posts older than",
            "Our choice: a few days, as in tip 2",
        ),
    ],
)
def last_viewed(job: Job, you: Profile, *, active: float, stale: float, old_after: float) -> Finding:
    """Judges posts on which nobody is hired. On an old post a view within the last day is in your favour; a
    long silence is a warning, unless “Old and quiet” has already said so. On a younger post a day's silence
    is minor.
    """
    if None in (job.posted, job.last_viewed, job.hires):
        return unknown("Last view not shown")
    if job.hires:
        return ok("Somebody is hired already", saw="hires")
    never = job.last_viewed == "never"
    silent = job.posted if never else job.last_viewed
    how = "the client has never looked" if never else f"the client last looked {lasting(silent)} ago"
    if job.posted < active or (silent <= active and job.posted < old_after):
        return ok("Viewed lately, or fresh", saw="posted last_viewed")
    if job.posted < old_after:
        return mild(
            f"{old(job.posted)}, not viewed for a day",
            f"{old(job.posted)}, and {how}.",
            saw="posted last_viewed",
        )
    if silent <= active:
        says = f"{old(job.posted)}, but the client looked {lasting(silent)} ago and has hired nobody: still looking."
        headline = f"{old(job.posted)}, but viewed {lasting(silent)} ago"
        return plus(headline, says, saw="posted last_viewed hires", excused_by="last_viewed")
    if silent <= stale or job.heard.get("old_and_quiet") is Level.VETO:
        return ok(f"Last viewed {lasting(silent)} ago", saw="last_viewed")
    headline = f"{old(job.posted)}, " + ("never viewed" if never else f"not viewed for {lasting(silent)}")
    return strong(headline, f"{old(job.posted)}, and {how}.", saw="posted last_viewed")
