"""Tip 1: apply to SURE work, the work that you can do and can show."""

from ..finding import Finding, ok, plus, strong, unknown
from ..rule import Job, Option, rule
from ..settings import Profile
from ..skills import matched, mentioned
from ..words import count, listed


@rule(
    tip=1,
    title="SURE work",
    summary="Most of the skills asked for are on your list",
    why="Apply to work that you know you can do and have samples of: that is where it is easy to be hired.",
    source="The post's tip 1. How much is “most” is our choice.",
    reads="skills title description",
    options=[
        Option(
            "share",
            60,
            "%",
            10,
            100,
            "Counts as SURE from",
            "Our choice: more than half, so most of them",
        )
    ],
)
def sure_work(job: Job, you: Profile, *, share: float) -> Finding:
    """Compares the skills that the job asks for with the skills on your SURE list.

    Most of them yours is in your favour. None of two or more yours is a warning. A match for which you have
    no sample at all is no more than quiet. Where the page lists no skills, title and text are searched.
    """
    if not you.skills:
        return unknown(
            "Your SURE list is empty", "Add your skills in SureBid's popup, and this rule can help."
        )
    if not job.skills:
        found = mentioned(f"{job.title or ''}\n{job.description or ''}", you.skills)
        if not found:
            return unknown("No skills shown", "The job lists no skills, and its text names none of yours.")
        names = listed([skill.name for skill in found])
        return ok(f"Its text mentions {names}", saw="title description")
    found, missing = matched(job.skills, you.skills)
    asked = len(found) + len(missing)
    if not found:
        says = f"None of the {count(asked, 'skill')} asked for is on your SURE list ({listed(missing)})."
        return (
            strong("None of its skills is on your list", says, saw="skills")
            if asked > 1
            else ok("Its one skill is not on your list", saw="skills")
        )
    headline = f"{len(found)} of {count(asked, 'skill')} on your list"
    but = f" (missing: {listed(missing)})" if missing else ""
    yours = "is on your SURE list" if len(found) == 1 else "are on your SURE list"
    says = f"{len(found)} of the {count(asked, 'skill')} asked for {yours}{but}."
    if len(found) * 100 < share * asked:
        return ok(headline, says, saw="skills")
    if all(skill.sample is False for skill in found):
        return ok(headline, f"{says[:-1]}, but you have no sample of this work.", saw="skills")
    return plus(headline, says, saw="skills")
