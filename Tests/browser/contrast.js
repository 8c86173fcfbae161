// Text whose contrast with what lies behind it is below 4.5 to 1 (3 to 1 for large text), in HTML and in pictures.
() => {
  const parse = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.length && (colour.length < 4 || colour[3] > 0)) return colour;
    }
    return [255, 255, 255];
  };
  // What may lie behind a text in a picture: its own halo, the bar it stands on, or the page.
  const grounds = (text) => {
    const own = getComputedStyle(text);
    if (own.paintOrder.startsWith('stroke') && own.stroke !== 'none') return [parse(own.stroke)];
    const bar = text.parentElement.tagName === 'g' ? text.parentElement.querySelector('rect') : null;
    if (!bar) return [ground(text.closest('svg').parentElement)];
    const fill = getComputedStyle(bar).fill;
    const pattern = /url\("?#([^")]+)/.exec(fill);
    if (!pattern) return [parse(fill)];
    return [...document.getElementById(pattern[1]).children].map((child) => parse(getComputedStyle(child).fill));
  };
  const bad = [];
  for (const e of document.querySelectorAll('body *:not(svg):not(svg *):not(script):not(style)')) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.getClientRects().length) continue;
    const style = getComputedStyle(e);
    const found = ratio(parse(style.color), ground(e));
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (found < (large ? 3 : 4.5)) bad.push(`${e.textContent.trim().slice(0, 30)}: ${found.toFixed(2)}`);
  }
  for (const text of document.querySelectorAll('svg[role=img] text')) {
    if (!text.getClientRects().length) continue;
    const ink = parse(getComputedStyle(text).fill);
    const found = Math.min(...grounds(text).map((behind) => ratio(ink, behind)));
    if (found < 4.5) bad.push(`in a picture, ${text.textContent.trim().slice(0, 30)}: ${found.toFixed(2)}`);
  }
  return bad.slice(0, 10);
}
