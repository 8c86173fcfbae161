// Pictures without a title and a description, controls and scrolling regions without a name, ids used twice, headings
// that skip a level, cells without headings, and whatever is loaded from outside.
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
  const seen = new Set();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) bad.push('an id twice: ' + id);
    seen.add(id);
  }
  let last = 0;
  for (const h of document.querySelectorAll('h1,h2,h3,h4,h5')) {
    const level = Number(h.tagName[1]);
    if (level > last + 1) bad.push(`a heading skips a level: ${h.textContent}`);
    last = level;
  }
  for (const table of document.querySelectorAll('table')) {
    if (!table.querySelector('thead th[scope=col]')) bad.push('a table without headings: ' + table.textContent.slice(0, 40));
    let spanned = 0;
    for (const row of table.querySelectorAll('tbody tr')) {
      const heading = row.querySelector('th[scope=row]');
      spanned = heading ? heading.rowSpan : spanned - 1;
      if (spanned < 1) bad.push('a row without a heading: ' + row.textContent.slice(0, 40));
    }
  }
  if (!document.documentElement.lang) bad.push('no language');
  if (document.querySelectorAll('script[src],link,img,iframe,object').length) bad.push('something is loaded from outside');
  return bad.slice(0, 20);
}
