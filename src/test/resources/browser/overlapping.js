// Pieces of text that are written over each other.
() => {
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const holder = text.parentElement;
    if (!text.data.trim() || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        || holder.closest('.govuk-visually-hidden, .govuk-skip-link, script, style, title, desc')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      // letters do not fill the line they stand in
      const rest = box.height * 0.2;
      if (box.width > 1) pieces.push({ words: text.data.trim().slice(0, 40), left: box.left + 1, right: box.right - 1,
        top: box.top + rest, bottom: box.bottom - rest, holder });
    }
  }
  const found = [];
  pieces.sort((a, b) => a.top - b.top);
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length && pieces[j].top < pieces[i].bottom; j++) {
      if (pieces[i].left < pieces[j].right && pieces[j].left < pieces[i].right) {
        found.push(`"${pieces[i].words}" and "${pieces[j].words}"`);
      }
    }
  }
  return found.slice(0, 10);
}
