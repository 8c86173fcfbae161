"""Opens pages in headless Chromium and fails on anything a reader would stumble over.

    check_pages.py [--shots FOLDER] PAGE.html …

Checked on every page: no console message of level error, no request but the page itself, names on every picture and
control, headings in order, nothing wider than a phone, contrast of text, switching proposals by mouse and keyboard,
every proposal shown without the script, and printing. Screenshots at phone, laptop and print size go to FOLDER.
"""

import argparse
import pathlib
import sys

from playwright.sync_api import sync_playwright

SIZES = {"phone": (390, 844), "laptop": (1366, 768)}
CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

# Text whose contrast with its background is below 4.5 to 1 (3 to 1 for large text).
CONTRAST = """
() => {
  const parse = (c) => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const c = parse(getComputedStyle(e).backgroundColor);
      if (c.length && (c.length < 4 || c[3] > 0)) return c;
    }
    return [255, 255, 255];
  };
  const bad = [];
  for (const e of document.querySelectorAll('body *:not(svg):not(svg *):not(script):not(style)')) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.getClientRects().length) continue;
    const style = getComputedStyle(e);
    const [a, b] = [light(parse(style.color)), light(ground(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) bad.push(`${e.textContent.trim().slice(0, 30)}: ${ratio.toFixed(2)}`);
  }
  return bad.slice(0, 10);
}
"""

# Pictures without a title and a description, controls and scrolling regions without a name, ids used twice.
NAMES = """
() => {
  const bad = [];
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const ids = (svg.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean);
    if (ids.length < 2 || ids.some((id) => !(document.getElementById(id) || {}).textContent)) bad.push('a picture without a name');
  }
  for (const svg of document.querySelectorAll('svg:not([role=img])'))
    if (svg.getAttribute('aria-hidden') !== 'true') bad.push('a picture that is neither named nor hidden');
  for (const e of document.querySelectorAll('button, [role=tab], [tabindex="0"], a'))
    if (!(e.getAttribute('aria-label') || e.textContent.trim())) bad.push('a control without a name: ' + e.outerHTML.slice(0, 80));
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  const seen = new Set();
  for (const id of ids) { if (seen.has(id)) bad.push('an id twice: ' + id); seen.add(id); }
  let last = 0;
  for (const h of document.querySelectorAll('h1,h2,h3,h4,h5')) {
    const level = Number(h.tagName[1]);
    if (level > last + 1) bad.push(`a heading skips a level: ${h.textContent}`);
    last = level;
  }
  if (!document.documentElement.lang) bad.push('no language');
  if (document.querySelectorAll('script[src],link,img,iframe,object').length) bad.push('something is loaded from outside');
  return bad;
}
"""


def check(browser, page_file, shots):
    """The faults found on one page."""
    faults = []
    url = page_file.resolve().as_uri()
    for size, (width, height) in SIZES.items():
        context = browser.new_context(viewport={"width": width, "height": height})
        page = context.new_page()
        page.on("console", lambda m: faults.append(f"{size}: console: {m.text}") if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: faults.append(f"{size}: script error: {e}"))
        page.on("request", lambda r: faults.append(f"{size}: request: {r.url}") if r.url.split("#")[0] != url else None)
        page.goto(url)
        faults += [f"{size}: {fault}" for fault in page.evaluate(NAMES)]
        faults += [f"{size}: contrast of {fault}" for fault in page.evaluate(CONTRAST)]
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            faults.append(f"{size}: the page is {wide} pixels too wide")
        faults += [f"{size}: {fault}" for fault in switch(page)]
        if page.locator("main").get_by_role("heading").count() == 0:
            faults.append(f"{size}: the accessibility tree has no headings")
        if "heading" not in page.locator("body").aria_snapshot():
            faults.append(f"{size}: the accessibility tree is empty")
        if shots:
            page.screenshot(path=shots / f"{page_file.stem}-{size}.png", full_page=True)
        if size == "laptop":
            page.emulate_media(media="print")
            page.set_viewport_size({"width": 794, "height": 1123})
            if shots:
                page.screenshot(path=shots / f"{page_file.stem}-print.png", full_page=True)
                page.pdf(path=shots / f"{page_file.stem}.pdf", prefer_css_page_size=True, print_background=True)
        context.close()
    plain = browser.new_context(java_script_enabled=False)
    page = plain.new_page()
    page.goto(url)
    for proposal in page.locator("section.proposal, section.passports").all():
        if not proposal.is_visible():
            faults.append("without script a proposal is hidden")
    plain.close()
    return faults


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
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for page in options.pages:
            faults = check(browser, page, options.shots)
            failed = failed or bool(faults)
            print(f"{page.name}: {'fine' if not faults else f'{len(faults)} faults'}")
            for fault in faults:
                print(f"  {fault}")
        browser.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
