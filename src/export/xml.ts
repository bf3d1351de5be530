/** Attributes of an element, in their order; those that are null are left out. */
export type XmlAttributes = { readonly [name: string]: string | null };

/** What every document starts with; ours are UTF-8. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The start of an element whose end is written later. */
export function openTag(name: string, attributes: XmlAttributes = {}): string {
  return `<${name}${attributesOf(attributes)}>`;
}

/** An element with this content, which is markup; an empty one where there is none. */
export function element(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

const REFERENCES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const SPECIAL = /[&<>"\t\n\r]/g;
/** What most texts have none of: all but the characters of XML that may stand as they are. */
const SUSPECT = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;
/** What is none of the characters of XML 1.0 (production 2), lone surrogates among it. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text as content or as the value of an attribute, which every reader gets back as it was: white
 * space, too, which XML normalizes where it stands as it is (XML 1.0, 2.11 and 3.3.3). Characters that
 * XML 1.0 cannot hold at all become U+FFFD.
 */
export function xmlText(value: string): string {
  if (!SUSPECT.test(value)) return value;
  return value
    .replaceAll(IMPOSSIBLE, '\ufffd')
    .replaceAll(SPECIAL, (character) => REFERENCES[character] ?? character);
}

function attributesOf(attributes: XmlAttributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${name}="${xmlText(value)}"`;
  }
  return text;
}
