// Elements. Texts of postings become text nodes and nothing else.

/** @typedef {Node | string | null | false | undefined} Child */

/**
 * An element; null, false and undefined among the attributes and children are left out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined>} attributes
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child) made.append(child);
  return made;
}

/**
 * A button that does something.
 * @param {Record<string, string | number | boolean | null | undefined>} attributes
 * @param {() => void} act
 * @param {...Child} children
 */
function button(attributes, act, ...children) {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/**
 * A share of a length, for the style sheet; the policy of the page forbids style attributes, not this.
 * @template {HTMLElement} E
 * @param {E} styled
 * @param {Record<string, number>} shares
 */
function shaped(styled, shares) {
  for (const [name, share] of Object.entries(shares)) styled.style.setProperty(`--${name}`, share.toFixed(4));
  return styled;
}

/** Whether things may move. */
const moving = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether all stands in one column. */
const narrow = () => !matchMedia('(min-width: 60.001rem)').matches;
