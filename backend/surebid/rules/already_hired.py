"""Tip 7: this very job has its hire."""

from ..finding import Finding, ask, mild, ok, strong, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import count, lasting


@rule(
    tip=7,
    title="Already hired",
    summary="As many hired as were wanted",
    why="When the client has hired for this job, there is no need to apply, even if it is still being viewed: the post "
    "was probably just left open.",
    source="The post's tip 7. Hired some of several is not in the post: our choice.",
    reads="hires positions last_viewed",
    options=[
        Option(
            "active", 24, "hours", 1, 168, "Still hiring when viewed within", "Our choice: a day, as in tip 4"
        )
    ],
)
def already_hired(job: Job, you: Profile, *, active: float) -> Finding:
    """As many hired as were wanted (one, where the page does not say) is a deal-breaker. Some of several hired
    is minor while the client is looking, a warning when not, and a reason to look where that is not shown.
    """
    if job.hires is None:
        return unknown("Hires on this job not shown")
    if not job.hires:
        return ok("Nobody hired yet", saw="hires")
    wanted = job.positions or 1
    headline = (
        f"{job.hires} of {wanted} already hired" if job.hires <= wanted else f"{job.hires} already hired"
    )
    saw = "hires positions last_viewed"
    viewed = job.last_viewed
    long_ago = viewed == "never" or (viewed is not None and viewed > active)
    if job.hires >= wanted:
        left = (
            f"; last viewed {lasting(viewed)} ago, so the post was probably just left open"
            if long_ago and viewed != "never"
            else ""
        )
        return veto(headline, f"{headline}{left}.", saw=saw)
    if viewed is None:
        return ask(headline, f"{headline}, and the last view is not shown here: look at it first.", saw=saw)
    if long_ago:
        return strong(headline, f"{headline}, and the client is not looking any more.", saw=saw)
    left = wanted - job.hires
    return mild(
        headline,
        f"{headline}, the client is still looking for {count(left, 'more person') if left == 1 else f'{left} more'}.",
        saw=saw,
    )
