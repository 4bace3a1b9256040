import { describe, expect, test } from 'vitest';
import { svgFault } from '../../src/dossier/pictures/svg-fault.ts';

const picture = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${attributes}>${inner}</svg>`;

describe('a picture that only draws is fine', () => {
  test.each([
    ['a path', picture('<path d="M0 0h10" style="fill:#444"/>')],
    [
      'a gradient of its own',
      picture('<g fill="url(#a)" clip-path="url( \'#b\' )"><use href="#a" xlink:href="#b"/></g>'),
    ],
    ['a style', picture('<style>.a{fill:url(#a)}</style><style><![CDATA[.b > .c{fill:red}]]></style>')],
    ['a picture inside', picture('<image href="data:image/png;base64,AAAA"/>')],
    ['a link to the web', picture('<a href="https://example.org/"><text>x &amp; y \\ z</text></a>')],
    ['an animation of a place', picture('<rect><animate attributeName="x" from="0" to="9"/></rect>')],
    [
      'what drawing programs add',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- x -->${picture('<metadata xmlns:rdf="urn:x"><rdf:RDF rdf:about=""/></metadata>')}`,
    ],
  ])('%s', (_what, text) => {
    expect(svgFault(text)).toBeUndefined();
  });
});

describe('a picture that does more than draw is refused', () => {
  test.each([
    ['a script', picture('<script>alert(1)</script>'), 'the element `script`'],
    [
      'a script under another name',
      picture('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
      'the element `script`',
    ],
    [
      'a script under a name that is hidden',
      picture('<s:script xmlns:s="http&#58;//www.w3.org/2000/svg">alert(1)</s:script>'),
      'the element `script`',
    ],
    ['HTML', picture('<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>'), 'the element `img`'],
    ['HTML inside of it', picture('<foreignObject/>'), 'the element `foreignObject`'],
    ['a handler', picture('', 'onload="alert(1)"'), 'the attribute `onload`'],
    ['a handler on an element', picture('<path onclick="alert(1)"/>'), 'the attribute `onclick`'],
    ['a link that runs', picture('<a href="javascript:alert(1)"/>'), 'the address `javascript:alert(1)`'],
    [
      'a link that runs, hidden',
      picture('<a xlink:href="&#106;avascript:alert(1)"/>'),
      'the address `javascript:alert(1)`',
    ],
    [
      'an animated link',
      picture('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
      'an animation of `href`',
    ],
    [
      'an animated link of old',
      picture('<a><animate attributeName="xlink:href" values="x"/></a>'),
      'an animation of `xlink:href`',
    ],
    ['an animated handler', picture('<set attributeName="onclick" to="alert(1)"/>'), 'an animation of `onclick`'],
    [
      'a picture from elsewhere',
      picture('<image href="https://evil.example/x.png"/>'),
      'the address `https://evil.example/x.png`',
    ],
    ['a document in an address', picture('<use href="data:image/svg+xml,x"/>'), 'the address `data:image/svg+xml,x`'],
    ['a style from elsewhere', picture('<style>@import "//evil.example"</style>'), 'a style that loads something'],
    [
      'a filling from elsewhere',
      picture('<path style="fill:url(//evil.example/x#a)"/>'),
      'a style that loads something',
    ],
    [
      'a filling from elsewhere, hidden',
      picture('<style>a{fill:u\\72l(//evil.example)}</style>'),
      'a style that loads something',
    ],
    [
      'a style from elsewhere, divided',
      picture('<style>@imp<!-- -->ort "//evil.example"</style>'),
      'a style that loads something',
    ],
    ['a stylesheet', `<?xml-stylesheet href="x.xsl"?>${picture('')}`, 'the instruction `xml-stylesheet`'],
    [
      'entities of its own',
      `<!DOCTYPE svg [<!ENTITY a "x">]>${picture('')}`,
      'a document type with declarations of its own',
    ],
    ['another encoding', `<?xml version="1.0" encoding="ISO-2022-JP"?>${picture('')}`, 'another encoding than UTF-8'],
    ['a web page', '<!doctype html><p>x</p>', '`p` in the place of `svg`'],
  ])('%s', (_what, text, fault) => {
    expect(svgFault(text)).toBe(fault);
  });

  test.each([
    ['nothing', ''],
    ['an unclosed element', '<svg xmlns="http://www.w3.org/2000/svg"><path>'],
    ['an entity that it does not have', picture('&x;')],
    ['bytes of something else', '\uFFFDPNG'],
  ])('%s is broken', (_what, text) => {
    expect(svgFault(text)).toMatch(/^(?:broken XML: .+|no element)$/);
  });
});
