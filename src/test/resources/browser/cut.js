// What runs off the page or is cut by what holds it. What scrolls by itself may hold more than it shows, but for print.
mayScroll => {
  const found = [];
  const name = element => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} "${
    (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
  const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  const isHiddenForEyes = element => element.closest('.govuk-visually-hidden, .govuk-skip-link');
  const isWithinScroll = element => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (scrolls(at)) return true;
    }
    return false;
  };
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isHiddenForEyes(element) || element.closest('svg')?.contains(element.parentElement)) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    if (box.right > width + 1 && !(mayScroll && isWithinScroll(element))) {
      found.push(`off the page: ${name(element)}`);
    }
    const style = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (isCut && (style.overflowX === 'hidden' || style.overflowX === 'clip' || (!mayScroll && scrolls(element)))
        && !element.matches('input, select')) {
      found.push(`cut: ${name(element)}`);
    }
  }
  return found.slice(0, 10);
}
