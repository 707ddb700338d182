/**
 * "The" before the name of a body where English needs it, by the noun that names what it is: "the Leading Group for …", "the CPC
 * Beijing Municipal Committee", but "Yin Li" and "Shijingshan District's stations". Rather none than a wrong one: a name that
 * shows no such noun stays as it is. Pure.
 */
import { BODY_KINDS, type Kind } from "../model/kinds.ts";

const NOUNS = [
  ...["Agency", "Alliance", "Association", "Authority", "Bureau", "Commission", "Committee", "Conference", "Congress"],
  ...["Council", "Department", "Federation", "Government", "Group", "League", "Ministry", "Office", "Party"],
].join("|");
/** The nouns that no firm ends its name with. */
const LAST = "Commission|Committee|Conference|Congress|Council|Government|Leading Group|League|Ministry";
/** Capital words up to the noun, and what it is the office or committee of; or nothing more. */
const NAMED = new RegExp(`^(?:[\\p{Lu}\\d]\\S* )*?(?:(?:${NOUNS}) (?:of|for) |(?:${LAST})$)`, "u");
/** Whoever owns it stands where the article would: "Beijing's Committee". The people own only in a title. */
const OWNED = /^(?:\S+ )*?(?!People['’]s)\S+['’]s /;

/** The name as it stands in a sentence. */
export function withArticle(kind: Kind, name: string): string {
  const bodies: readonly Kind[] = BODY_KINDS;
  if (!bodies.includes(kind)) return name;
  const [head] = NAMED.exec(name) ?? [];
  return head === undefined || OWNED.test(head) || /^the /i.test(name) ? name : `the ${name}`;
}
