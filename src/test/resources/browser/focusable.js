// What Tab should reach, in the order in which it is read: of a group of radio buttons one, as arrows reach the others.
// Each is given its place as an attribute, and how it looks without focus is kept; focus is then written down in window.reached.
() => {
  const isShown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const groups = new Set();
  const isFirstOfGroup = element => {
    if (element.type !== 'radio') return true;
    const group = (element.form ? [...document.forms].indexOf(element.form) : '') + element.name;
    const chosen = [...document.querySelectorAll('input[type=radio]')]
      .find(other => other.name === element.name && other.form === element.form && other.checked);
    if (groups.has(group) || (chosen && chosen !== element)) return false;
    groups.add(group);
    return true;
  };
  // what shows focus of a radio button or a box to tick is drawn beside it, and that of an editor around it
  const drawn = element => {
    const label = element.matches('[type=radio], [type=checkbox]') && element.nextElementSibling;
    const around = element.closest('.graphiql-editor');
    const styles = around ? [getComputedStyle(around)] : label ? [getComputedStyle(label, '::before'), getComputedStyle(element)] : [getComputedStyle(element)];
    return styles.map(style => [style.backgroundColor, style.boxShadow, style.borderColor, style.color,
      style.outlineStyle === 'none' || /transparent|, 0\)$/.test(style.outlineColor) ? '' : style.outline].join('|')).join('||');
  };
  const name = element => `${element.tagName.toLowerCase()}${element.id ? '#' + element.id : ''} "${
    (element.getAttribute('aria-label') || element.innerText || element.name || '').trim().slice(0, 40)}"`;
  const expected = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter(element => !element.disabled && element.tabIndex >= 0 && isShown(element) && isFirstOfGroup(element));
  const base = new Map(expected.map(element => [element, drawn(element)]));
  window.reached = [];
  document.addEventListener('focusin', event => {
    const element = event.target;
    const place = expected.indexOf(element);
    if (place < 0 || (window.reached.length && window.reached.at(-1).place === place)) return;
    const box = element.getBoundingClientRect();
    const isInSight = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    window.reached.push({ place, name: name(element), isMarked: drawn(element) !== base.get(element), isInSight });
  });
  return expected.map((element, place) => `${place} ${name(element)}`);
}
