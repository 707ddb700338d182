/** Writes XML: text and attributes with what XML cannot hold left out and what it reserves escaped. */

// Control characters, half surrogate pairs and non-characters have no place in XML 1.0, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as it stands in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** What an element may hold: other elements, already written, or nothing. */
type Inside = readonly string[] | string;

/** An element with attributes; those that are undefined are left out. A text inside is escaped, elements are not. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside: Inside = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  const content = typeof inside === "string" ? xmlText(inside) : inside.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
