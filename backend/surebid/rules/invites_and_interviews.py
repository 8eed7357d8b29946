"""Tip 5: who is already being interviewed or invited, and the exception in the first hours."""

from ..finding import Finding, ask, mild, ok, plus, strong, unknown, veto
from ..rule import Job, Option, rule
from ..settings import Profile
from ..words import lasting, old


@rule(
    tip=5,
    title="Invites and interviews",
    summary="Others are already being interviewed or invited",
    why="The more people a client is talking to, the likelier your proposal is a waste. The exception: in the first "
    "hours, invitations out and nobody interviewing means that they are not being taken up, so apply.",
    source="The post's tip 5. In 57,253 early invitations (2011-13), an uninvited applicant was hired in 24 % "
    "of jobs when the invited one took part, and in 44 % when not [F14]. “Interviewing” only means that the client "
    "wrote to somebody [F19], and invitations may be automatic [F20].",
    reads="interviewing invites_sent posted hires client_member_days",
    options=[
        Option(
            "many_interviews",
            5,
            "interviews",
            2,
            50,
            "Deal-breaker from",
            "Our choice; clients wrote to 1.8 on average [F12]",
        ),
        Option(
            "some_interviews",
            2,
            "interviews",
            1,
            50,
            "Warning from",
            "Our choice: above the average of 1.8 [F12]",
        ),
        Option("many_invites", 10, "invites", 2, 100, "Deal-breaker, with an interview, from", "Our choice"),
        Option(
            "taken_up_after",
            2,
            "hours",
            0,
            24,
            "The exception holds from",
            "Our choice: the invited need some time",
        ),
        Option("taken_up_until", 24, "hours", 2, 168, "… until", "Our choice: the post says hours, not days"),
        Option("new_client", 60, "days", 7, 365, "A client is new for", "The post: “a couple of months”"),
    ],
)
def invites_and_interviews(
    job: Job,
    you: Profile,
    *,
    many_interviews: float,
    some_interviews: float,
    many_invites: float,
    taken_up_after: float,
    taken_up_until: float,
    new_client: float,
) -> Finding:
    """Many interviews, or many invitations with an interview, are a deal-breaker; a few are a warning.

    Invitations with nobody interviewing depend on the age: between two hours and a day they are in your
    favour, because the invited are not taking them up; earlier it is too soon to tell; later a warning.
    """
    talking, invited, age = job.interviewing, job.invites_sent, job.posted
    if talking is None:
        if not invited:
            return unknown("Interviews not shown")
        says = f"{invited} invited, and the interviews are not shown here: look at them first."
        return ask(f"{invited} invited, interviews not shown", says, saw="invites_sent")
    saw = "interviewing invites_sent"
    both = f"{talking} being interviewed" + (f" and {invited} invited already" if invited else " already")
    if talking >= many_interviews or (talking >= 1 and (invited or 0) >= many_invites):
        return veto(both, saw=saw)
    if talking >= some_interviews or (talking and invited):
        return strong(both, saw=saw)
    if talking:
        return mild(both, saw=saw)
    if invited is None:
        return unknown("Invites not shown")
    if not invited:
        return ok("Nobody interviewed or invited", saw=saw)
    none_yet = f"{invited} invited, nobody interviewing"
    if age is None or job.hires is None:
        return ask(none_yet, f"{none_yet}, and the age is not shown here: look at it first.", saw=saw)
    saw = "invites_sent interviewing posted"
    if age > taken_up_until:
        says = f"{none_yet} after {lasting(age)}: that is a good sign only in the first hours."
        return strong(f"{none_yet} after {lasting(age)}", says, saw=saw)
    if age < taken_up_after:
        says = f"{none_yet}, but the post is only {old(age)}: look again in an hour or two."
        return mild(none_yet, says, saw=saw)
    if job.hires:
        return ok(none_yet, saw=saw)
    is_new = job.client_member_days is not None and job.client_member_days < new_client
    newbie = " As often with a new client." if is_new else ""
    says = f"{none_yet} after {lasting(age)}: the invitations are not being taken up.{newbie}"
    return plus(f"{none_yet} after {lasting(age)}", says, saw=saw, excused_by="interviewing posted")
