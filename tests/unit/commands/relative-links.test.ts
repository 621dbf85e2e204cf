import { describe, expect, it } from 'vitest';

import { prefixedLinks, relativeLinks } from '../../../src/commands/relative-links.ts';

const PAGE =
  '<link href="/style.css"><script type="module" src="/script.js"></script><a href="/en/">E</a><a href="/ar/nato-out/?x=1#y">A</a><a href="/">/</a>' +
  '<a href="//other.example/">O</a><a href="https://h.example/en/">H</a><a href="#main">M</a><code>&lt;a href=&quot;/en/&quot;&gt;</code>';
const REST =
  '<a href="//other.example/">O</a><a href="https://h.example/en/">H</a><a href="#main">M</a><code>&lt;a href=&quot;/en/&quot;&gt;</code>';

describe('links of a page', () => {
  it('become relative to a share page', () => {
    expect(relativeLinks(PAGE, '/en/nato-out/', false)).toBe(
      `<link href="../../style.css"><script type="module" src="../../script.js"></script><a href="../../en/">E</a><a href="../../ar/nato-out/?x=1#y">A</a><a href="../../">/</a>${REST}`,
    );
  });

  it('become relative to the root', () => {
    expect(relativeLinks('<a href="/en/">E</a><a href="/">/</a>', '/', false)).toBe('<a href="./en/">E</a><a href="./">/</a>');
  });

  it('name files on a disk, which would refuse a module', () => {
    expect(relativeLinks(PAGE, '/en/', true)).toBe(
      `<link href="../style.css"><script defer src="../script.js"></script><a href="../en/index.html">E</a><a href="../ar/nato-out/index.html?x=1#y">A</a><a href="../index.html">/</a>${REST}`,
    );
  });

  it.each([
    ['https://h.example', '/en/'],
    ['https://h.example/folder', '/folder/en/'],
  ])('begin with the folder of %s', (publicUrl, link) => {
    expect(prefixedLinks('<a href="/en/">', publicUrl)).toBe(`<a href="${link}">`);
  });
});
