"""Opens pages in headless Chromium and fails on anything a reader would stumble over.

    check_pages.py [--shots FOLDER] PAGE.html …

Checked on every page: no console message, no request but the page itself, no dialog, names on every picture and
control, headings in order, the accessibility tree, nothing wider than a phone, contrast of text by day, by night and on paper,
switching proposals by mouse and keyboard, a visible focus, no motion for those who want none, every proposal shown without
the script, and passports of one A4 sheet each. Screenshots at phone, laptop, projector and print size, and a dark one, go to
FOLDER.
"""

import argparse
import io
import pathlib
import re
import sys
import unicodedata

import pypdf
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).parent
SIZES = {"phone": (390, 844), "laptop": (1366, 768), "projector": (1920, 1080)}
CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
CONTRAST = (HERE / "contrast.js").read_text()
NAMES = (HERE / "names.js").read_text()
A4 = (595, 842)


def check(browser, page_file, shots):
    """The faults found on one page."""
    faults = []
    url = page_file.resolve().as_uri()
    for size, (width, height) in SIZES.items():
        context = browser.new_context(viewport={"width": width, "height": height})
        page = context.new_page()
        listen(page, url, size, faults)
        page.goto(url)
        faults += [f"{size}: {fault}" for fault in page.evaluate(NAMES)]
        faults += [f"{size}: contrast of {fault}" for fault in page.evaluate(CONTRAST)]
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            faults.append(f"{size}: the page is {wide} pixels too wide")
        faults += [f"{size}: {fault}" for fault in switch(page)]
        if shots:
            page.evaluate("window.scrollTo(0, 0)")
            shoot(page, shots / f"{page_file.stem}-{size}.png")
        if size == "laptop":
            faults += tree(context, page) + focus(page, url) + paper(page, page_file, shots)
        context.close()
    return faults + still(browser, url) + dark(browser, url, page_file, shots) + plain(browser, url)


def shoot(page, path):
    """The whole page as a picture; only its top where it is taller than the browser can picture."""
    height = page.evaluate("document.documentElement.scrollHeight")
    page.screenshot(path=path, full_page=height < 60_000)


def listen(page, url, size, faults):
    """Takes down whatever a quiet page would not do."""
    page.on("console", lambda m: faults.append(f"{size}: console: {m.text}"))
    page.on("pageerror", lambda e: faults.append(f"{size}: script error: {e}"))
    page.on("dialog", lambda d: (faults.append(f"{size}: dialog: {d.message}"), d.dismiss()))
    page.on("request", lambda r: faults.append(f"{size}: request: {r.url}") if r.url.split("#")[0] not in (url, "about:blank") else None)


def tree(context, page):
    """What a screen reader would miss."""
    nodes = context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = {}
    faults = []
    for node in nodes:
        if node.get("ignored"):
            continue
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value", "").strip()
        roles[role] = roles.get(role, 0) + 1
        if role in ("image", "img", "tab", "button", "link", "navigation", "region", "table", "group") and not name:
            if role != "table":
                faults.append(f"the accessibility tree has a {role} without a name")
        if role in ("heading", "columnheader", "rowheader") and not name:
            faults.append(f"the accessibility tree has an empty {role}")
    for role in ("main", "heading", "image", "columnheader", "rowheader"):
        if not roles.get(role):
            faults.append(f"the accessibility tree has no {role}")
    return faults


def focus(page, url):
    """The first step with the keyboard goes to the skip link, and every step is seen."""
    faults = []
    page.goto("about:blank")
    page.goto(url)
    for step in range(4):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
            return {name: e.className || e.id || e.tagName, outline: s.outlineStyle, inside: r.right > 0 && r.bottom > 0}; }"""
        )
        if step == 0 and seen["name"] != "skip":
            faults.append(f"the first step with the keyboard goes to {seen['name']}")
        if seen["outline"] == "none" or not seen["inside"]:
            faults.append(f"the focus on {seen['name']} is not seen")
    return faults


def paper(page, page_file, shots):
    """On paper: contrast, A4, and each passport on a sheet of its own."""
    page.emulate_media(media="print")
    faults = [f"print: contrast of {fault}" for fault in page.evaluate(CONTRAST)]
    titles = [p.inner_text() for p in page.locator("article.passport > h3").all() if p.is_visible()]
    page.set_viewport_size({"width": 794, "height": 1123})
    if shots:
        shoot(page, shots / f"{page_file.stem}-print.png")
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    if shots:
        (shots / f"{page_file.stem}.pdf").write_bytes(pdf)
    sheets = pypdf.PdfReader(io.BytesIO(pdf)).pages
    for sheet in sheets:
        if any(abs(float(have) - want) > 2 for have, want in zip(sheet.mediabox[2:], A4)):
            faults.append(f"print: a sheet is {sheet.mediabox[2:]}, not A4")
    if titles and len(sheets) < len(titles) + 1:
        faults.append(f"print: {len(titles)} passports on {len(sheets)} sheets")
    letters = lambda text: re.sub(r"\W+", "", unicodedata.normalize("NFKC", text))
    beginnings = iter([letters(sheet.extract_text()) for sheet in sheets])
    for title in titles:
        wanted = letters(title)
        # A passport of a large team may go on over more sheets.
        if wanted.isascii() and not any(text.startswith(wanted) for text in beginnings):
            faults.append(f"print: {title} does not begin a sheet of its own")
            break
    return faults


def still(browser, url):
    """Nothing moves for those who want no motion."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(url)
    moving = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e);
        return s.scrollBehavior === 'smooth' || s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0; }).length"""
    )
    context.close()
    return [f"{moving} elements move although no motion is wanted"] if moving else []


def dark(browser, url, page_file, shots):
    """For those who prefer it the screen is dark and as easy to read; paper is white all the same."""
    context = browser.new_context(viewport=dict(zip(("width", "height"), SIZES["laptop"])), color_scheme="dark")
    page = context.new_page()
    page.goto(url)
    ground = "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)"
    faults = [f"dark: contrast of {fault}" for fault in page.evaluate(CONTRAST)]
    if max(page.evaluate(ground)) > 64:
        faults.append("dark: the page is light")
    if shots:
        shoot(page, shots / f"{page_file.stem}-dark.png")
    page.emulate_media(media="print", color_scheme="dark")
    if min(page.evaluate(ground)) < 255:
        faults.append("dark: paper is not white")
    faults += [f"dark, print: contrast of {fault}" for fault in page.evaluate(CONTRAST)]
    context.close()
    return faults


def plain(browser, url):
    """Everything is there without the script."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url)
    hidden = [p for p in page.locator("section.proposal, section.passports").all() if not p.is_visible()]
    context.close()
    return ["without script a proposal is hidden"] if hidden else []


def switch(page):
    """Switches proposals with the mouse and with the keyboard; the faults found."""
    tabs = page.get_by_role("tab")
    count = tabs.count()
    if count == 0:
        return [] if page.locator("section.proposal").count() <= 1 else ["proposals cannot be switched"]
    faults = []

    def shown():
        return [p.get_attribute("id") for p in page.locator("section.proposal").all() if p.is_visible()]

    tabs.nth(count - 1).click()
    if shown() != [f"p{count}"]:
        faults.append(f"after a click on the last button {shown()} are shown")
    tabs.nth(count - 1).press("ArrowRight")
    if shown() != ["p1"]:
        faults.append(f"after the right arrow {shown()} are shown")
    focused = page.evaluate("document.activeElement.id")
    if focused != "tab1":
        faults.append(f"after the right arrow {focused} has the focus")
    passports = [p.get_attribute("id") for p in page.locator("section.passports").all() if p.is_visible()]
    if passports != ["p1-passports"]:
        faults.append(f"with the first proposal the passports {passports} are shown")
    if page.locator("[role=tab][aria-selected=true]").count() != 1:
        faults.append("not exactly one button is selected")
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    parser.add_argument("--shots", type=pathlib.Path)
    options = parser.parse_args()
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    chromium = next((path for path in CHROMIUM if pathlib.Path(path).exists()), None)
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for page in options.pages:
            faults = check(browser, page, options.shots)
            failed += bool(faults)
            print(f"{page.name}: {'fine' if not faults else f'{len(faults)} faults'}")
            for fault in faults:
                print(f"  {fault}")
        browser.close()
    print(f"{len(options.pages) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
