/** The script of the index page: a search that leaves what has every word typed, in any order, with or without its accents. */

/** The number found is told a moment later, so that a screen reader does not speak over the typing. */
export const SCRIPT = `
'use strict';
(() => {
  const input = document.getElementById('find');
  const found = document.getElementById('found');
  const all = [...document.querySelectorAll('.documents > li')];
  const holders = [...document.querySelectorAll('.edition'), ...document.querySelectorAll('section')];
  const links = [...document.querySelectorAll('nav li')];
  const plain = (text) =>
    text.toLowerCase().normalize('NFKD').replace(/\\p{M}/gu, '').replace(/[^\\p{L}\\p{N}]+/gu, ' ').trim();
  const textOf = (node) => node ? textOf(node.parentElement.closest('[data-find]')) + ' ' + plain(node.dataset.find) : '';
  const texts = new Map(all.map((item) => [item, textOf(item)]));
  // words are found by their beginnings, so that "es" is not in "united states"; in other scripts anywhere, as many join their words
  const has = (text, word) => text.includes(' ' + word) || (/[^a-z0-9]/.test(word) && text.includes(word));
  let telling;
  const filter = () => {
    const words = plain(input.value).split(' ').filter(Boolean);
    let count = 0;
    for (const item of all) {
      item.hidden = !words.every((word) => has(texts.get(item), word));
      if (!item.hidden) count += 1;
    }
    for (const holder of holders) holder.hidden = !holder.querySelector('.documents > li:not([hidden])');
    for (const link of links) link.hidden = document.getElementById(link.firstElementChild.hash.slice(1)).hidden;
    const documents = all.length + (all.length === 1 ? ' document' : ' documents');
    const message = count === 0 ? 'Nothing found. Try the name of a language, such as Spanish.'
      : words.length === 0 ? documents : count + ' of ' + documents;
    clearTimeout(telling);
    telling = setTimeout(() => { if (found.textContent !== message) found.textContent = message; }, 300);
  };
  input.addEventListener('input', filter);
  addEventListener('pageshow', filter); // a browser that comes back to the page brings back what was typed
  document.querySelector('.search').hidden = false;
  filter();
})();
`;
