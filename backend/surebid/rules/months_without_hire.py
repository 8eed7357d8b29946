"""Tip 7: on Upwork for months without ever hiring."""

from ..finding import Finding, info, ok, strong, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import count, lasting


@rule(
    tip=7,
    title="Here for months, never hired",
    summary="On Upwork for two months and more, no hire",
    why="A client who has been here for months and never hired is unlikely to start now, even if you have the best "
    "proposal and samples. A new client simply has no record yet.",
    source="The post's tip 7: “a couple of months”. 28 % of first posts led to a hire (2011, 6,209 employers) [F13]; "
    "41 % of all posts (2013-14, 45,742 jobs) [F11].",
    reads="client_member_days client_hires client_jobs_posted",
    options=[Option("months", 60, "days", 14, 730, "Here for months from", "The post: “a couple of months”")],
)
def months_without_hire(job: Job, you: Profile, *, months: float) -> Finding:
    """Two months and more without a hire are a deal-breaker; a warning only, where this is the client's first
    post, or where the number of posts is not shown. A newer client without a hire is no bad sign.
    """
    if job.client_hires is None or job.client_member_days is None:
        return unknown("The client's time here and hires are not shown")
    saw = "client_member_days client_hires client_jobs_posted"
    if job.client_hires:
        return ok("Has hired before", saw=saw)
    here = lasting(job.client_member_days * 24)
    posts = job.client_jobs_posted
    if job.client_member_days < months:
        posted = f", {count(posts, 'job')} posted" if posts else ""
        return info(
            "New client, no hire yet", f"A new client, here for {here}{posted}: no hire yet.", saw=saw
        )
    headline = f"Here for {here}, never hired"
    if posts is None or posts <= 1:
        first = "this is their first post" if posts else "how much they posted is not shown"
        return strong(headline, f"On Upwork for {here} and never hired; {first}.", saw=saw)
    return veto(headline, f"On Upwork for {here}, {count(posts, 'job')} posted, never hired.", saw=saw)
