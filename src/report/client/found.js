// The words of the filter where they stand in an open posting; browsers that know no highlights show the text without.

/**
 * @param {Node} root
 */
function drawFound(root) {
  if (!('highlights' in CSS)) return;
  const words = queryWords();
  const ranges = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && words.length > 0; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    // a letter that is longer in lower case moves what stands behind it
    if (text.length !== node.nodeValue?.length) continue;
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
