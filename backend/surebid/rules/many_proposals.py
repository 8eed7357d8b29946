"""Tip 3: how many have already applied."""

from ..finding import Finding, mild, ok, plus, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import lasting


@rule(
    tip=3,
    title="Many applicants",
    summary="50 and more have already applied",
    why="The others applied before you, and a client reads only a few: about 7 applications per job in a study "
    "of 2,948 jobs of 2014, half of the clients 5 or fewer.",
    source="The post's tip 3 says “hundreds”; 50+ is the most that Upwork shows today. Clients opened 7.3 applications "
    "on average (2014, 2,948 jobs) [F12].",
    reads="proposals posted",
    options=[
        Option(
            "limit", 50, "proposals", 10, 200, "Deal-breaker from", "The top band that Upwork shows [F12]"
        ),
        Option(
            "crowded",
            20,
            "proposals",
            5,
            100,
            "Minor from",
            "Our choice: 43 % of fresh jobs are at 20 to 50 [F5]",
        ),
        Option("few", 10, "proposals", 5, 50, "In your favour up to", "Our choice for “before the others”"),
        Option("fresh", 24, "hours", 1, 168, "… on a post no older than", "Our choice: within its first day"),
    ],
)
def many_proposals(
    job: Job, you: Profile, *, limit: float, crowded: float, few: float, fresh: float
) -> Finding:
    """The top band is a deal-breaker, whatever else speaks for the job: the post names no exception. The band
    below is minor. Few proposals on a fresh post are in your favour.
    """
    if job.proposals is None:
        return unknown("Number of proposals not shown")
    low, high = job.proposals
    shown = f"{low}+" if high is None else f"{low}" if low == high else f"{low} to {high}"
    if low >= limit:
        says = f"{shown} proposals already; in a 2014 study clients opened about 7 per job."
        return veto(f"{shown} proposals already", says, saw="proposals")
    if low >= crowded:
        return mild(
            f"{shown} proposals", f"{shown} proposals already: be sure to stand out.", saw="proposals"
        )
    if high is not None and high <= few and job.posted is not None and job.posted <= fresh:
        most = "Fewer than 5" if (low, high) == (0, 5) else f"Only {shown}"
        says = f"{most} proposals after {lasting(job.posted)}: you would be among the first."
        return plus(f"{most} proposals", says, saw="proposals posted")
    return ok(f"{shown} proposals", saw="proposals")
