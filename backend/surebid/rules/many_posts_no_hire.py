"""Tip 7: job after job posted, nobody ever hired."""

from ..finding import Finding, mild, ok, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import count


@rule(
    tip=7,
    title="Many posts, no hire",
    summary="Posted many jobs and never hired anyone",
    why="A client who posts job after job and hires nobody will hardly begin with yours, whether here for a long time "
    "or a short time.",
    source="The post's tip 7. Five is our choice: at the average of about 40 % of posts that hire [F11, F12], five "
    "misses in a row happen by chance to 8 % of clients.",
    reads="client_jobs_posted client_hires client_member_days",
    options=[
        Option("many", 5, "posts", 2, 50, "Deal-breaker from", "Our choice for “a ton”: 8 % by chance [F11]"),
        Option("some", 3, "posts", 2, 50, "Minor, on a young account, from", "Our choice"),
        Option("young", 60, "days", 7, 365, "An account is young for", "The post: “a couple of months”"),
    ],
)
def many_posts_no_hire(job: Job, you: Profile, *, many: float, some: float, young: float) -> Finding:
    """Five posts and more without a single hire are a deal-breaker, whatever the account's age. Three or four
    on a young account are minor; on an older one “Here for months, never hired” speaks.
    """
    posts = job.client_jobs_posted
    if job.client_hires is None or posts is None:
        return unknown("The client's posts and hires are not shown")
    saw = "client_jobs_posted client_hires"
    if job.client_hires:
        return ok("Has hired before", saw=saw)
    headline = f"{count(posts, 'job')} posted, nobody ever hired"
    if posts >= many:
        return veto(headline, saw=saw)
    if posts >= some and job.client_member_days is not None and job.client_member_days < young:
        return mild(headline, saw=saw)
    return ok(headline, saw=saw)
