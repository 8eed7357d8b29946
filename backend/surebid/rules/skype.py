"""Tip 7: a client who asks for Skype."""

import re

from ..finding import Finding, Level, info, ok, unknown
from ..rule import Job, rule
from ..settings import Profile

_SKYPE = re.compile(r"(?<!\w)skype(?!\w)", re.IGNORECASE)


@rule(
    tip=7,
    title="Skype",
    summary="The text asks to talk on Skype",
    why="Not everybody who asks for Skype is a scammer: most are legit. But clients who never hired and then ask to go "
    "to Skype are the pattern that the post warns of. Upwork wants talk kept on Upwork until there is a contract.",
    source="The post's tip 7. In 2014 about half of the applicants whom clients wrote to exchanged a Skype contact "
    "[F23]; talking outside before a contract breaks Upwork's terms since 2020, Enterprise clients excepted [F21]. "
    "Skype closed in 2025.",
    reads="title description",
    hears="many_posts_no_hire months_without_hire",
)
def skype(job: Job, you: Profile) -> Finding:
    """Good to know, and never more: it changes no verdict. Where the client also posts without ever hiring, it
    says that this is the pattern which the post warns of.
    """
    if job.title is None and job.description is None:
        return unknown("Text not shown")
    if not _SKYPE.search(f"{job.title or ''}\n{job.description or ''}"):
        return ok("No mention of Skype")
    pattern = Level.VETO in job.heard.values() or Level.STRONG in job.heard.values()
    says = "Mentions Skype: " + (
        "with a client who never hired, this is the pattern the post warns of."
        if pattern
        else "no sign of a scam by itself."
    )
    terms = " Upwork wants talk kept on Upwork until a contract, Enterprise clients excepted."
    return info("Mentions Skype", says + terms, saw="description")
