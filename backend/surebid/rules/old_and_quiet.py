"""Tip 2: an old post without any client activity."""

from ..finding import Finding, ask, ok, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import lasting, old


@rule(
    tip=2,
    title="Old and quiet",
    summary="Days old, not viewed, nobody interviewed or invited",
    why="A post of several days without any activity of the client is most likely abandoned or already filled, "
    "and then even a SURE job is a wasted proposal.",
    source="The post's tip 2. In a study of 45,742 jobs (2013-14), closing posts after 120 hours lost nothing [F11].",
    reads="posted last_viewed interviewing invites_sent",
    options=[
        Option(
            "old_after", 72, "hours", 24, 720, "Old from", "Our choice for “a few days”; 120 is lenient [F11]"
        ),
        Option(
            "quiet_after", 72, "hours", 12, 720, "Quiet when not viewed for", "Our choice: the same few days"
        ),
    ],
)
def old_and_quiet(job: Job, you: Profile, *, old_after: float, quiet_after: float) -> Finding:
    """Only asks about posts of several days. No view, no interview and no invitation in that time is a
    deal-breaker; any one of them is a sign of life, and other rules judge it. Where signs of life cannot be
    seen, it asks you to look at the client's activity first.
    """
    if job.posted is None:
        return unknown("Age not shown")
    if job.posted < old_after:
        return ok(f"Only {old(job.posted)}", saw="posted")
    viewed_lately = isinstance(job.last_viewed, float) and job.last_viewed <= quiet_after
    if viewed_lately:
        says = f"{old(job.posted)}, but the client looked {lasting(job.last_viewed)} ago."
        return ok("Old, but viewed", says, saw="posted last_viewed", excused_by="last_viewed")
    if job.interviewing or job.invites_sent:
        return ok("Old, but not quiet", saw="posted interviewing invites_sent")
    if None in (job.last_viewed, job.interviewing, job.invites_sent):
        says = f"Posted {lasting(job.posted)} ago, and the client's activity is not shown here: look at it first."
        return ask(f"{old(job.posted)}, activity not shown", says, saw="posted last_viewed")
    never = job.last_viewed == "never"
    viewed = "never viewed by the client" if never else f"last viewed {lasting(job.last_viewed)} ago"
    return veto(
        f"{old(job.posted)}, {'never viewed' if never else viewed}",
        f"Posted {lasting(job.posted)} ago, {viewed}, nobody interviewed or invited.",
        saw="posted last_viewed interviewing invites_sent",
    )
