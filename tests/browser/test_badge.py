"""The badge and the explanation on a living page: opened by a person alone, there once, gone with the job."""

import json

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser.site import PAGES, fill_dates

PROFILE = json.loads((PAGES / "profile.json").read_text("utf-8"))


def path_of(name):
    return json.loads((PAGES / name / "expected.json").read_text("utf-8"))["path"]


def html_of(name):
    return fill_dates((PAGES / name / "source.html").read_text("utf-8"))


@pytest.fixture
def job(browser):
    """A browser on the page with 50+ proposals, its verdict drawn."""
    browser.set_size(1280, 900)
    browser.open(path_of("fifty-proposals"))
    verdict_of(browser, "skip")
    return browser


def verdict_of(browser, expected):
    """Wait until the badge says it; return the badge."""
    browser.wait(
        lambda: browser.badge().find(".badge").get_attribute("data-verdict") == expected,
        message=f"The badge did not become {expected}",
    )
    return browser.badge()


def is_open(browser):
    return bool(browser.badge().all("[role=dialog]"))


def hosts(browser):
    """How many elements of ours stand after the title: ours alone have no class."""
    return browser.driver.execute_script("return document.querySelectorAll('h4 ~ div:not([class])').length")


def test_click_opens_and_closes(job):
    badge = job.badge()
    badge.click()
    dialog = badge.find("[role=dialog]")
    assert badge.find("button.badge").get_attribute("aria-expanded") == "true"
    assert "50+ proposals already; in a 2014 study" in dialog.text
    assert "tip 3" in dialog.text and "Proposals: 50+" in dialog.text
    assert "Without “Many applicants” this would be" in dialog.text
    badge.click(".close")
    assert not is_open(job)
    assert badge.find("button.badge").get_attribute("aria-expanded") == "false"


def test_a_finding_unfolds_its_why(job):
    badge = job.badge()
    badge.click()
    row = badge.find(".row")
    why = badge.find(".why")
    assert not why.is_displayed()
    row.click()
    assert why.is_displayed() and "2,948 jobs" in why.text
    assert row.get_attribute("aria-expanded") == "true"


def test_all_by_keyboard(job):
    """Enter opens and moves into the explanation, Escape closes it and comes back to the badge."""
    badge = job.badge()
    job.driver.execute_script("arguments[0].focus()", badge.find("button.badge"))
    ActionChains(job.driver).send_keys(Keys.ENTER).perform()
    assert is_open(job)
    ActionChains(job.driver).send_keys(Keys.TAB, Keys.ESCAPE).perform()
    job.wait(lambda: not is_open(job), message="Escape did not close the explanation")
    ActionChains(job.driver).send_keys(Keys.ENTER).perform()
    job.wait(lambda: is_open(job), message="The focus did not return to the badge")


def test_a_click_beside_it_closes(job):
    job.badge().click()
    job.driver.find_element(By.CSS_SELECTOR, ".sidebar").click()
    job.wait(lambda: not is_open(job))


def test_the_page_can_neither_look_inside_nor_click(job):
    script = """
      const host = document.querySelector('.job-details-card h4 + div');
      host.click();
      host.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      return [host.shadowRoot, host.attributes.length, host.textContent, typeof Badge, typeof Protocol];
    """
    assert job.driver.execute_script(script) == [None, 0, "", "undefined", "undefined"]
    assert not is_open(job)


def test_what_a_script_of_ours_clicks_does_not_count_either(job):
    """Even a click that is made inside our shadow root opens nothing, since no person made it."""
    button = job.badge().find("button.badge")
    job.driver.execute_script("arguments[0].click()", button)
    assert not is_open(job)


def test_put_back_when_the_page_drops_it(job):
    for _ in range(3):
        job.driver.execute_script("document.querySelector('.job-details-card h4 + div').remove()")
        job.wait(lambda: hosts(job) == 1, message="The badge did not come back")
    verdict_of(job, "skip")


def test_it_survives_the_whole_card_drawn_anew(job):
    script = """
      document.querySelector('h4 ~ div:not([class])').remove();
      const card = document.querySelector('.job-details-content');
      card.outerHTML = card.outerHTML;
    """
    for _ in range(2):
        job.driver.execute_script(script)
        verdict_of(job, "skip")
        job.wait(lambda: hosts(job) == 1, message="There is not exactly one badge")


def test_what_the_page_shows_later_counts(job):
    script = """
      const line = [...document.querySelectorAll('.ca-item')].find((it) => it.textContent.includes('Proposals:'));
      line.querySelector('.value').textContent = '5 to 10';
    """
    job.driver.execute_script(script)
    verdict_of(job, "apply")


def test_another_job_without_a_load(job):
    """The address and the content change, as they do when the page moves on by itself."""
    main = html_of("old-and-never-viewed").split("<body")[1].split(">", 1)[1].split("</body>")[0]
    script = "history.pushState({}, '', arguments[0]); document.body.innerHTML = arguments[1];"
    job.driver.execute_script(script, path_of("old-and-never-viewed"), main)
    job.wait(lambda: "never viewed" in job.badge().find(".headline").text)
    assert hosts(job) == 1


def test_everything_is_undone_when_the_page_moves_on(job):
    job.badge().click()
    job.driver.execute_script("history.pushState({}, '', '/nx/find-work/'); document.title = 'Find work';")
    job.wait(lambda: hosts(job) == 0, message="The badge stayed on a page without a job")


def test_content_that_comes_after_the_load(browser, site):
    later = html_of("sure-and-fresh").split("<body")[1].split(">", 1)[1].split("</body>")[0]
    site.add(path_of("sure-and-fresh"), "<!doctype html><title>Job</title><body>Loading")
    browser.set_storage({"skills": PROFILE["skills"]})
    browser.open(path_of("sure-and-fresh"))
    browser.driver.execute_script("document.body.innerHTML = arguments[0]", later)
    verdict_of(browser, "apply")


def test_strict_page_policies_change_nothing(browser, site):
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
    policy += "; require-trusted-types-for 'script'"
    path = path_of("fifty-proposals")
    site.add(path, html_of("fifty-proposals"), {"Content-Security-Policy": policy})
    browser.set_size(1280, 900)
    browser.open(path)
    badge = verdict_of(browser, "skip")
    assert badge.find("button.badge").size["height"] == 28, "our own style did not apply"
    badge.click()
    assert badge.find("[role=dialog]").is_displayed()


def test_hostile_style_changes_nothing(browser, site):
    hostile = (
        "<style>*{display:none!important;font-size:99px!important} div{visibility:hidden!important}</style>"
    )
    path = path_of("fifty-proposals")
    site.add(
        path,
        html_of("fifty-proposals").replace(
            "</head>", "<style>h4,h4+div{outline:9px solid red}</style></head>"
        ),
    )
    browser.set_size(1280, 900)
    browser.open(path)
    badge = verdict_of(browser, "skip")
    before = badge.find("button.badge").size
    script = "document.head.insertAdjacentHTML('beforeend', arguments[0])"
    browser.driver.execute_script(script, hostile.replace("*{display:none!important;", "*{"))
    after = badge.find("button.badge").size
    assert abs(before["width"] - after["width"]) <= 2 and abs(before["height"] - after["height"]) <= 2


@pytest.mark.parametrize(
    "text", ["<img src=x onerror=\"document.title='owned'\">", "<svg onload=alert(1)>", "\u202eevil\u202c"]
)
def test_page_text_is_only_ever_text(browser, site, text):
    path = path_of("none-of-your-skills")
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    html = html_of("none-of-your-skills")
    skill = html.split("ontology_skill_uid=", 1)[1].split("</a>")[0].rsplit(">", 1)
    site.add(path, html)
    browser.set_size(1280, 900)
    browser.set_storage({"skills": PROFILE["skills"]})
    browser.open(path)
    verdict_of(browser, "caution")
    script = "document.querySelectorAll('.skills-list a')[0].innerHTML = arguments[0]"
    browser.driver.execute_script(script, escaped)
    badge = browser.badge()
    browser.wait(
        lambda: "onerror" in opened(browser) or "svg" in opened(browser) or "evil" in opened(browser)
    )
    assert browser.driver.title != "owned", skill
    assert not badge.all("img") and not badge.all("svg[onload]")


def opened(browser):
    if not is_open(browser):
        browser.badge().click()
    return browser.badge().find("[role=dialog]").text


def test_narrow_windows_need_no_sideways_scrolling(browser):
    browser.set_size(360, 740)
    browser.open(path_of("fourteen-posts-no-hire"))
    badge = verdict_of(browser, "skip")
    badge.click()
    box = badge.find("[role=dialog]").rect
    assert box["x"] >= 0 and box["x"] + box["width"] <= 360
    assert browser.driver.execute_script("return document.documentElement.scrollWidth") <= 360
