import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax';

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** With the names of namespaces, and with no other entities than those of XML. */
const options = { xmlns: true, strictEntities: true };

/** Elements of SVG that run, load or hold something else than a drawing (SVG 2, chapters 12 and 15). */
const active = new Set(
  'script foreignobject iframe audio video canvas embed object link meta handler listener'.split(' '),
);

/** A place in the picture itself, or a picture that stands in the address. */
const innerAddress = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;
const webAddress = /^https?:\/\//i;

/** What a style loads from elsewhere; a backslash could hide it (CSS Syntax 3, 4.3.7). */
const loads = /\\|@import|url\((?!\s*["']?\s*(?:#|data:image\/))/i;

/**
 * What an SVG picture holds that is no drawing; `undefined` when it only draws. Whoever opens it by itself opens a
 * document of the site, in which a script would run.
 */
export function svgFault(text: string): string | undefined {
  const parser = sax.parser(true, options);
  const faults: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let style = '';
  parser.onerror = (error) => {
    faults.push(`broken XML: ${error.message.split('\n')[0] ?? ''}`);
    parser.resume();
  };
  parser.ondoctype = (doctype) => {
    if (doctype.includes('[')) faults.push('a document type with declarations of its own');
  };
  parser.onprocessinginstruction = ({ name, body }) => {
    if (name !== 'xml') faults.push(`the instruction \`${name}\``);
    if (/encoding\s*=\s*["']?(?!["']?utf-?8)/i.test(body)) faults.push('another encoding than UTF-8');
  };
  parser.onopentag = (tag) => {
    const fault = elementFault(tag as QualifiedTag, elements === 0);
    if (fault !== undefined) faults.push(fault);
    elements += 1;
    open.push((tag as QualifiedTag).local.toLowerCase());
  };
  parser.onclosetag = () => {
    open.pop();
  };
  // What stands on both sides of a comment is one style.
  const addStyle = (piece: string): void => {
    if (open.at(-1) === 'style') style += piece;
  };
  parser.ontext = addStyle;
  parser.oncdata = addStyle;
  parser.write(text).close();
  if (elements === 0) faults.push('no element');
  return faults[0] ?? (loads.test(style) ? 'a style that loads something' : undefined);
}

function elementFault({ uri, local, attributes }: QualifiedTag, isRoot: boolean): string | undefined {
  if (isRoot && (uri !== svgNamespace || local !== 'svg')) return `\`${local}\` in the place of \`svg\``;
  if (uri === htmlNamespace || active.has(local.toLowerCase())) return `the element \`${local}\``;
  return Object.values(attributes)
    .map((attribute) => attributeFault(local, attribute))
    .find((fault) => fault !== undefined);
}

function attributeFault(element: string, { local, prefix, value }: QualifiedAttribute): string | undefined {
  if (prefix === 'xmlns') return undefined;
  const name = local.toLowerCase();
  if (name.startsWith('on')) return `the attribute \`${local}\``;
  // An animation may set what it could not be given at first.
  if (name === 'attributename' && /^(?:.*:)?(?:href|on.*)$/i.test(value.trim())) return `an animation of \`${value}\``;
  if (
    /^(?:href|src|action|data)$/.test(name) &&
    !innerAddress.test(value) &&
    !(element === 'a' && webAddress.test(value))
  )
    return `the address \`${value}\``;
  return prefix === '' && value.includes('(') && loads.test(value) ? 'a style that loads something' : undefined;
}
